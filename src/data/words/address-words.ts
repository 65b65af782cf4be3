/** Words that show a line of an address. */

/** Streets, squares, quarters. */
export const streetWords = [
  // English
  'Street;Avenue;Ave;Av;Road;Rd;Boulevard;Blvd;Bvd;Drive;Square;Place;Parade;Crescent;Cres;Highway;Hwy',
  'Parkway;Pkwy;Roundabout;Junction;Intersection;Embankment;Quay;Ring Road;Bypass;Expressway;Freeway',
  'Esplanade',
  // Spanish, Portuguese, Catalan
  'Calle;Avenida;Avda;Carrera;Cra;Kra;Diagonal;Transversal;Esquina;Plaza;Plazuela;Paseo;Jirón;Pasaje',
  'Carretera;Autopista;Colonia;Barrio;Urbanización;Zona;Prolongación;Esquinas;Kilómetro;Manzana',
  'Delegación;Rua;Praça;Travessa;Alameda;Esplanada;Setor;Bairro;Rodovia;Quadra;Lote',
  // French, Italian, German, Dutch
  'Rue;Bd;Impasse;Faubourg;Quartier;Villa;Viale;Piazza;Piazzale;Corso;Strasse;Straße;Platz;Gasse;Straat',
  'Laan;Plein;Gracht;Chaussée;Avenue de',
  // Slavic, Turkic, Caucasian
  'ul;ulitsa;ulica;vul;vulitsa;vulica;vulytsia;prospekt;prosp;prt;bulvar;bulv;pereulok;ploshchad',
  'ploscha;nab;naberezhnaya;shosse;mikrorayon;kvartal;prospect;trg;bulevar;Strada;Calea;Bulevardul;Rruga;Odos;kucheli;gamziri;Cad;Caddesi',
  'Cadde;Sokak;Sokağı;Bulvarı;Bulv;Mahallesi;Mah;Meydanı;küçəsi;kucasi;kochasi;koshesi',
  'köçesi;prospekti',
  // Middle East, South Asia
  'Sharia;Shari;Shara;Midan;Maidan;Khiaban;Khyaban;Kucheh;Meydan;Meidan;Cantt;Cantonment;Mawatha;Vidiya',
  'Bhawan Road;Ashram;Chauraha',
  // South-East and East Asia
  'Jalan;Jln;Jl;Lorong;Lebuh;Persiaran;Kampung;Taman;Thanon;Đường;Phố;Dajie;Donglu;Xilu;Nanlu;Beilu',
  'Zhonglu;Hutong;Dadao;Dongdajie;Xidajie;Beidajie;Nandajie',
] as const

/** English ones, whose name stands before them: `Cotton Tree Avenue`. */
export const namedBeforeWords = [
  'Street;Avenue;Ave;Road;Rd;Boulevard;Blvd;Drive;Square;Place;Parade;Crescent;Highway;Palace;House;Building;Buildings',
  'Bldg;Tower;Towers;Hall;Barracks;Mansion;Intersection;Junction;Roundabout;Lodge;Plaza;Complex;Compound',
] as const

/** Buildings and parts of them. */
export const buildingWords = [
  'Building;Buildings;Bldg;House;State House;Government House;Government Buildings;Parliament House;Palace;Tower;Towers;Floor;Room',
  'Suite;Ste;Block;Wing;Annex;Annexe;Complex;Compound;Hall;City Hall;Lodge;Villa;Court House;Courthouse',
  'Barracks;Capitol;Mansion;Plaza Building;Arcade;Apartment;Apt;Unit No;Office No;Airport;Kremlin',
  'Convention Centre;Convention Center;Conference Centre;Congress Centre;White House;Chancery;Secretariat Building;New Secretariat;Old Secretariat;Presidential Palace;People’s Palace;Bhavan;Bhawan;Niwas',
  'Raj Bhavan;Rashtrapati Bhavan;Sadan;Mahal;Qasr;Palacio;Palácio;Cuartel;Edificio;Edifício;Edif;Piso',
  'Oficina No;Casa de Gobierno;Casa Presidencial;Casa Rosada;Residencia;Residencias;Bloco;Andar;Apto;Palais;Hôtel du;Hôtel des',
  'Immeuble;Bâtiment;Bât;Étage;Résidence;Villa No;Palatul;Malacañang;Camp;Palazzo;Gebäude;Schloss;Etage;korpus;etazh;zdanie',
  'Rezidentsia;Rezidentsiya;Dvorets;Kreml;Sarayı;Binası;Blok;Kompleks;Gedung;Lantai;Istana;Wisma',
  'Bangunan;Aras;Tingkat;Menara;Nhà;Cung;Dalou;Dasha;Hutong No;Thana;Jumba;Ghorofa;Imarat',
] as const

/** Post boxes; a number follows. */
export const boxWords = [
  'PO Box;P O Box;POB;P O B;Post Box;Post Office Box;Postal Box;Box;Private Bag;Bag;Private Mail Bag',
  'PMB;P M B;Locked Bag;Postbox;PO;GPO Box;GPO;BP;B P;Boîte Postale;Boite Postale;CP;C P;Case Postale',
  'Apartado;A A;AA;Apartado Aéreo;Apartado Postal;Apdo;Aptdo;Casilla;Casilla de Correo;Caixa Postal;Postfach',
  'Postbus;Peti Surat;Kotak Pos;PK;S L P;SLP;Sanduku la Posta;a ya;APO;Military Post;Military postal code;Postal code',
  'Postal Code;Code Postal',
] as const

/** Parts of a country that stand behind the city: `Puerto Inventado, Estado Miranda`. */
export const regionWords = [
  'State;Province;Region;District;County;Department;Governorate;Oblast;Krai;Territory;Estado',
  'Departamento;Provincia;Provincia de;Región;Depto;Dpto;Edo;Wilaya;Préfecture;Prefecture;Prov;Distrito',
  'Municipio;Autonomous Region;Sheng;Zizhiqu;Division;Jud;Județul;Judetul;Kabupaten;Provinsi;Utara;Selatan',
] as const

/** `c/o` and its like: the line is an address. */
export const careOfWords = ['c/o;care of;attn;attention;FAO;p/a;a la atención de;via'] as const

/** Words of addresses that are names or other words as well: they count only beside a number. */
export const weakAddressWords = [
  'Allee;Alley;Allée;Anexo;Bagh;Base;Bazaar;Bazar;Camino;Casa;Castle;Chemin;cho;chome;Chowk;Circle',
  'Circus;Cl;Close;Col;Colony;Corner;Cours;Cr;Crossing;d;dom;dong;Ed;Esq;Estate;Fl;Flat;Fort;Gang',
  'Garden;Gardens;Gate;Ghar;gil;Grove;gu;Hao;Haus;Hill;Hotel;Hôtel;Jie;Jr;Kat;Km;korp;ku;kv;Kyun;Lan',
  'Lane;Largo;Ln;Local;Lot;Lou;Lt;Lu;Maison;Mall;Marg;Mile;Nagar;Park;Path;per;Peth;Phase;Pl;pl',
  'Planta;Plot;Porte;pr;Quai;Quarter;Residence;Ring;ro;Route;Row;Sala;Sector;Soi;Sok;Sq;St;Stand;Stock;Str',
  'Suburb;Terrace;Tole;Torre;Tour;Unit;Urb;Vali;Via;Village;Way;Weg;Xiang',
] as const

/** They stand behind the country of an address. */
export const partsOfTheWorld = [
  'West Indies;WI;W.I.;The Caribbean;Caribbean;Central America;South America;West Africa;East Africa',
  'Central Africa;Southern Africa;South East Asia;South-East Asia;Southeast Asia;Central Asia',
] as const
