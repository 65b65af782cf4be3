/** What the names of offices and bodies are made of, beside their heads. None of these words is part of a person's name. */

/** Nouns: portfolios and subjects. */
export const officeTopics = [
  'His Majesty;Her Majesty;His Majesty the King;Her Majesty the Queen;His Royal Highness;His Highness the Amir',
  // English
  'Affairs;Home Affairs;Internal Affairs;Foreign Affairs;External Affairs;Interior;Justice;Defence',
  'Defense;Security;State Security;Public Security;National Security;Intelligence;Information',
  'Communications;Communication;Media;Culture;Islamic Guidance;Guidance;Tourism;Health;Labour;Labor',
  'Employment;Education;Finance;Economy;Trade;Industry;Energy;Agriculture;Environment;Forestry;Forests',
  'Mines;Water;Lands;Land;Housing;Transport;Women;Gender;Youth;Children;Family;Social Welfare;Welfare',
  'Planning;Development;Immigration;Migration;Refugees;Citizenship;Integration;Peace;Reconciliation',
  'Order;Law;Public Order;Human Rights;Rights;Peoples;Republic;State;Nation;Province;Region;County',
  'District;City;Autonomous Region;Armed Forces;Forces;Force;Army;Navy;Pardons;Parole;Pardon;Paroles',
  'Clemency;Prisons;Corrections;Correctional;Investigation;Investigations;Inquiry;Intelligence Service;Appeals',
  'Appeal;Elections;Ethics;Judicature;Constitution;Creation;Protection;Cooperation;Co-operation',
  'Religious Affairs;Religion;Sports;Science;Technology;Political Affairs;Legal Affairs;Parliament',
  'Equality;Inclusion;Resources;Works;Relations;Discipline;Prosecutions;Prosecution;Complaints;Redress',
  'Disability;Disabilities;Elderly;Persons;Ageing;Climate;Climate Change;Digital;Innovation;Marine Infantry;Infantry;Capital;Territory;Territories;West;East;North;South;Zone;Sector',
  'Staff;People;Medical;Disaster;Disaster Management;Management;Relief;Rehabilitation;Resettlement',
  // Spanish, Portuguese
  'Gobernación;Justicia;Interior;Relaciones Exteriores;Relaciones Interiores;Defensa;Seguridad',
  'Seguridad Pública;Seguridad Nacional;Público;Pública;Político;Político-Militar;Poder Popular;Derechos Humanos;Derechos;Trabajo;Paz;Pueblo',
  'Nación;República;Estado;Ciudad;Marina;Salud;Educación;Ambiente;Mujer;Desarrollo;Cultura;Economía',
  'Hacienda;Asuntos;Gobierno;Policía;Ejército;Migración;Protección;Ciudadana;Garantías;Cárceles',
  'Penitenciario;Prisiones;Asuntos Exteriores;Culto;Justiça;Segurança;Segurança Pública;Defesa;Direitos',
  'Direitos Humanos;Trabalho;Negócios;Negócios Estrangeiros;Interior;Administração Interna;Pública',
  'Gobierno;Relações Exteriores;Magistratura',
  // French
  'Intérieur;Affaires;Affaires étrangères;Défense;Défense Nationale;Sécurité;Droits;Homme',
  'Droits humains;Droits de l’Homme;République;Territoire;Décentralisation;Travail;Santé;Culture',
  'Communication;Administration du Territoire;Sûreté Nationale;Réforme;Nation;Armées;Peuple',
  // Russian, transliterated
  'vnutrennikh del;vnutrennikh;del;inostrannykh del;inostrannykh;oborony;yustitsii;yustitsii i',
  'bezopasnosti;Respubliki;Rossiyskoy Federatsii;Federatsii;prav cheloveka;cheloveka;oblasti;goroda;Verkhovnogo Suda;Verkhovnogo Soveta;Soveta Ministrov',
  // Indonesian, Malay, Turkish, Persian
  'Pertahanan;Keamanan;Dalam Negeri;Luar Negeri;Kehakiman;Hukum;Negara;Republik;Agung;RI;Adalet',
  'İçişleri;Dışişleri;Savunma;Sağlık;Eğitim;İnsan Hakları;Shoura-ye Eslami;Qazaiyeh',
] as const

/** Adjectives and first parts: a noun follows. */
export const officeAdjectives = [
  'Autonomous;Republican;Presidential;Parliamentary;Ministerial;Governmental;Diplomatic;Electoral;Environmental',
  'National;Federal;Central;Supreme;High;Royal;Public;General;Chief;Deputy;Vice;Acting;Interim;First',
  'Second;Third;Prime;Military;Police;Prison;Civil;Special;Regional;Provincial;Municipal;Local;Union',
  'Islamic;Revolutionary;Constitutional;Human;Political;Social;Legal;Judicial;Criminal;Foreign;Internal',
  'External;Home;Interior;Permanent;Executive;Joint;Senior;Assistant;Associate;Honorary;Former;Advisory',
  'Main;Supervisory;Investigative;Prosecuting;Oversight;Independent;International;United;African;European;Inter-American;American;Arab',
  'Asian;Economic;Transitional;Provisional;Democratic;Popular;Islamic Revolutionary;Metropolitan',
  'Directorate General;Administrative;Correctional;Naval;Northern;Southern;Eastern;Western;Nacional;Público;Pública;Político;Político-Militar',
  'Primera;Segunda;Tercera;Cuarta;Quinta;Sexta;Séptima;Octava;Novena;Décima;Primer;Primero;Tercero;Segundo;Tercer;Suprema;Supremo;Superior;Militar;Departamental;Provincial;Penal;Nationale;Militaire;Suprême;Général',
  'Générale;Spécial;Gosudarstvenny;Generalnaya;Glavnoye;Mnistry;Her Majesty’s;His Majesty’s;People’s',
  'Peoples;Citizens;Workers;Women’s;Journalists;Lawyers',
] as const

/** Words of sentences, and of no name of an office. */
export const sentenceWords = [
  'please;if;you;your;is;are;be;not;only;will;should;may;this;when;do;that;because;sent;write;send;can',
] as const

/** They join the parts of an office's name. */
export const officeConnectors = [
  'of;the;for;and;on;to;in;at;with;against;by;under;a;de;del;la;las;los;el;y;e;en;para;por;contra;da;do',
  'das;dos;ao;du;des;le;les;l;d;et;aux;au;pour;chargé;chargée;près;sur;der;die;des;für;und;von;zu;della',
  'dello;dei;delle;i;po;v;pri;ve;untuk',
] as const

/** Words of other languages than English: an office that has one is printed in the local language. */
export const foreignConnectors = [
  'de;del;la;las;los;el;y;en;para;da;do;das;dos;du;des;le;les;et;pour;der;für;und;della;dei',
] as const
