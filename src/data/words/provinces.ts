/**
 * Provinces, states and departments that addresses print on a line of their own, below the city: none of them is the
 * city. A name that a city of the same country has as well is that city first.
 */
export const provinceNames = [
  // Asia and the Pacific
  'Perak;Selangor;Johor;Kedah;Kelantan;Pahang;Sabah;Sarawak;Terengganu;Negeri Sembilan;Penang;Perlis',
  'Andhra Pradesh;Assam;Bihar;Gujarat;Haryana;Himachal Pradesh;Jammu and Kashmir;Jammu & Kashmir;J&K;Karnataka;Kerala',
  'Madhya Pradesh;Maharashtra;Manipur;Meghalaya;Mizoram;Nagaland;Orissa;Odisha;Punjab;Rajasthan;Tamil Nadu',
  'Tripura;Uttar Pradesh;West Bengal;Jharkhand;Chhattisgarh;Uttarakhand;Uttaranchal;Arunachal Pradesh',
  'Sindh;Balochistan;Baluchistan;North West Frontier Province;NWFP;Azad Kashmir;Azad Jammu and Kashmir',
  'Aceh;Irian Jaya;Papua;Jawa Barat;Jawa Tengah;Jawa Timur;West Java;Central Java;East Java;Sumatra',
  'Sumatra Utara;Sumatera Utara;North Sumatra;Maluku;Bali;Kalimantan;West Kalimantan;Central Sulawesi;Sulawesi',
  'Luzon;Mindanao;Negros Occidental;Negros Oriental;Cebu;Leyte;Samar;Batangas;Cavite;Laguna;Isabela;Quezon',
  'Metro Manila;Pampanga;Bulacan;Nueva Ecija;Cagayan;Benguet;Kalinga;Ifugao;Basilan;Sulu;Zamboanga del Sur;Bukidnon',
  'Xinjiang;Xizang;Tibet;Sichuan;Gansu;Qinghai;Yunnan;Guizhou;Guangdong;Guangxi;Hunan;Hubei;Henan;Hebei;Shanxi',
  'Shaanxi;Shandong;Anhui;Jiangsu;Jiangxi;Zhejiang;Fujian;Hainan;Liaoning;Jilin;Heilongjiang;Nei Mongol',
  'New South Wales;NSW;Victoria;Queensland;Northern Territory;Western Australia;South Australia;Tasmania',
  // Latin America
  'Antioquia;Arauca;Atlántico;Boyacá;Caldas;Caquetá;Casanare;Cauca;Cesar;Chocó;Córdoba;Cundinamarca',
  'Guaviare;La Guajira;Huila;Magdalena;Meta;Nariño;Norte de Santander;Putumayo;Quindío;Risaralda;Santander',
  'Sucre;Tolima;Valle;Valle del Cauca;Vichada;Bolívar;Apurímac;Áncash;San Martín;Ucayali;Junín;Pasco;Loreto',
  'Amazonas;Madre de Dios;La Libertad;Lambayeque;Huancavelica;Chiapas;Guerrero;Jalisco;Michoacán;Morelos',
  'Nuevo León;Sinaloa;Sonora;Tabasco;Tamaulipas;Yucatán;Quintana Roo;Hidalgo;Coahuila;Baja California',
  'Estado de México;Nayarit;Alta Verapaz;Baja Verapaz;Izabal;El Quiché;Quiché;Petén;San Marcos;Escuintla',
  'Chimaltenango;Suchitepéquez;Totonicapán;Zacapa;Chiquimula;Morazán;Chalatenango;Cabañas;Usulután;Atlántida',
  'Copán;Cortés;Olancho;Yoro;Colón;Lempira;Gracias a Dios;Zulia;Apure;Táchira;Miranda;Carabobo;Aragua;Lara',
  'Bahia;Ceará;Espírito Santo;Goiás;Maranhão;Mato Grosso;Mato Grosso do Sul;Minas Gerais;Pará;Paraíba',
  'Paraná;Pernambuco;Piauí;Rio Grande do Norte;Rio Grande do Sul;Rondônia;Roraima;Santa Catarina;Sergipe',
  'Tocantins;Alagoas;Acre;Amapá;Chaco;Chubut;Corrientes;Entre Ríos;Jujuy;Misiones;Tucumán;Santa Fe',
  'Esmeraldas;Imbabura;Manabí;Pichincha;Sucumbíos;Beni;Chapare;Chuquisaca;Pando',
  // Africa and the Middle East
  'Federal Capital Territory;FCT;Rivers State;Delta State;Bayelsa State;Kwazulu-Natal;KwaZulu Natal;Natal;Transvaal',
  'Eastern Cape;Western Cape;Northern Cape;Free State;Orange Free State;Gauteng;Limpopo;Mpumalanga;Mashonaland',
  'Matabeleland;Midlands;Copperbelt;Ashanti;Darfur;North Darfur;South Darfur;West Darfur;South Kordofan',
  'North Kordofan;Equatoria;Oromia;Tigray;Amhara;North Kivu;South Kivu;Nord-Kivu;Sud-Kivu;Katanga;Kasai;Orientale',
  'Khuzestan;Khorasan;Kordestan;Kurdistan;West Azerbaijan;East Azerbaijan;Fars;Gilan;Mazandaran;Lorestan;Golestan',
  'Sistan-Baluchistan;Sistan va Baluchestan',
  // Europe and Central Asia
  'Chechenskaya Respublika;Chechnya;Dagestan;Ingushetia;Sverdlovskaya oblast;Moskovskaya oblast;Krasnodarsky Krai',
  'Republika Srpska;Vojvodina;Kosovo;Northern Ireland;Karakalpakstan;Crimea;Krym',
] as const
