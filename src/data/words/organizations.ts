/** Bodies to which appeals go. */

/** English; the head stands last before `of` or `for`. */
export const englishOrganizations = [
  'Ministry;Office;Offices;Department;Dept;Court;Tribunal;Council;Committee;Board;Commission;Embassy',
  'High Commission;Consulate;Consulate General;Mission;Permanent Mission;Delegation;Legation',
  'Headquarters;HQ;Enforcement;Directorate;Secretariat;Agency;Bureau;Authority;Administration;Service;Services',
  'Constabulary;Gendarmerie;Carabinieri;Gaol;Jail;Penitentiary;Reformatory;Corps;Command;High Command;Division;Brigade;Battalion;Regiment;Police;Police Force;Police Service',
  'Army;Navy;Air Force;Armed Forces;Guard;Defence Force;Defence Forces;Defense Forces;Security Forces',
  'Garrison;Military Headquarters;Parliament;Assembly;National Assembly;Congress;Senate',
  'House of Representatives;House of Peoples’ Representatives;House of People’s Representatives;Chamber;House of Commons;House of Assembly;Cabinet;Government;Presidency',
  'Chancellery;Prime Ministry;Chambers;Judiciary;Supreme Court;High Court;Court of Appeal;Royal Court;Prosecution',
  'Procuracy;Procuratorate;Supreme People’s Procuratorate;People’s Procuratorate;People’s Court;Supreme People’s Court;Prosecution Service;Prosecutions Service;Prison Service;Prisons;Prison',
  'Prisons Headquarters;Correctional Service;Corrections;Penitentiary;Correctional Facility;Party;Front',
  'Syndicate;Movement;League;Union;Federation;Confederation;Association;Society;Organization;Organisation',
  'Institute;Institution;Foundation;Forum;Network;Coalition;Campaign;Initiative;Alliance;Group;Centre',
  'Center;University;College;School;Church;Diocese;Archdiocese;Hospital;Bank;Company;Corporation',
  'Conference;Bishops’ Conference;Limited;Ltd;Inc;Plc;GmbH;Community;Nations;United Nations;State Council;Law Office;Law Society',
  'Bar Association;Bar Council;Ombudsman’s Office;General Staff;Staff;Joint Staff;Junta;Registry',
  'Newspaper;Newspapers;Magazine;Times;News;Herald;Gazette;Tribune;Observer;Guardian;Sentinel;Courier',
  'Chronicle;Daily News;Telegraph;Monitor;Standard;Post;Daily;Weekly;Radio;Television;Broadcasting',
  'Press;Journal;Club;Red Cross;Red Crescent;Caritas;Trust;Fund;Programme;Task Force;Cell;Unit;Branch',
  'United Nations High Commissioner for Refugees;UN High Commissioner for Refugees;UNHCR;ICRC',
  'Prison Camp;Labour Camp;Detention Camp;Labour Colony;Naval Area;Military Region;Military District;Military Area;Area Command;Sharia Court;Shari’a Court;Upper Sharia Court;Section;Police Station;Cabinet Office;Municipality;City Hall;Town Hall;City Council',
] as const

/** In other languages; the head stands first. */
export const localOrganizations = [
  // Spanish and Portuguese
  'Ministerio;Viceministerio;Secretaría;Subsecretaría;Fiscalía;Procuraduría;Defensoría;Contraloría',
  'Presidencia;Vicepresidencia;Gobernación;Gobierno;Corte;Corte Suprema;Juzgado;Suprema Corte',
  'Tribunal Supremo;Tribunal Superior;Audiencia;Consejo;Congreso;Senado;Asamblea;Cámara;Comisión;Comité',
  'Comandancia;Comando;Policía;Ejército;Armada;Fuerzas Armadas;Fuerza Aérea;Guardia Civil',
  'Guardia Nacional;Jefatura;Dirección;Dirección General;Departamento;Oficina;Despacho;Gabinete',
  'Embajada;Consulado;Alcaldía;Municipalidad;Intendencia;Prefectura;Estado Mayor;Zona Militar;Base Militar;Base Naval;Base Aérea;Brigada',
  'Batallón;Cuartel General;Agencia;Infantería;Organización;Asociación;Fundación;Corporación;Colectivo',
  'Coordinadora;Comunidad;Centro;Instituto;Universidad;Sindicato;Confederación;Federación;Movimiento',
  'Partido;Frente;Conferencia;Conferencia Episcopal;Conferência;Diócesis;Arzobispado;Obispado;Vicaría;Red;Diario;Periódico;Revista;Poder Judicial',
  'Registro;Instituto Nacional;Procuradoria;Ministério;Governo;Secretaria de Estado;Presidência;Central Unitaria;Central Sindical;Central General;Sala',
  'Sala Penal;Sala Constitucional;Penal;Gendarmería;Carabineros;Penitenciária;Presídio;Cadeia',
  'Supremo Tribunal;Assembleia;Câmara;Comissão;Conselho;Polícia;Embaixada;Jornal',
  'Prisión;Penitenciaría;Centro Penitenciario;Centro Penal;Cárcel;Departamento de Polícia;Movimento;Grupo;Sindicato;Ordem;Ministério Público;Tribunal de Justiça;Superintendência;Delegacia;Arquidiocese;Pastoral;Associação;Fundação',
  // French and Italian
  'Hôpital;Croix-Rouge;Croissant-Rouge;Ministère;Présidence;Primature;Cour;Cour Suprême;Cour d’Appel;Conseil;Assemblée;Commission;Direction',
  'Direction Générale;Gendarmerie;Police Nationale;Sûreté;Préfecture;Gouvernement;Gouvernorat',
  'Commissariat;Quartier Général;État-Major;Etat Major;Armée;Forces Armées;Parquet;Cabinet;Ambassade',
  'Consulat;Ligue;Ordre;Barreau;Association;Comité;Syndicat;Union;Mouvement;Parti;Observatoire',
  'Commandement;Prison Civile;Prison Centrale;Camp Pénal;Intendance;Auditorat;Mairie;Maison d’arrêt;Journal;Garde;Groupe;Réseau;Collectif;Ministero;Questura;Procura;Tribunale',
  'Archevêché;Évêché;Diocèse;Archidiocèse;Quotidien;Hebdomadaire;Fédération;Confédération',
  'Conférence;Auditorat;Auditorat Général;Camera dei Deputati;Ambasciata;Haut Commissariat',
  // German and Dutch
  'Université;Universidade;Università;Universität;Faculté;Facultad;Faculdade;Agence;Bundesministerium;Ministerium;Staatsanwaltschaft;Polizeidirektion',
  'Botschaft;Bundeskanzleramt;Kanzlei;Innenministerium;Justizministerium;Außenministerium;Auswärtiges Amt;Bundesamt;Landesamt;Ausländerbehörde',
  'Ausländeramt;Grenzschutzdirektion;Grenzschutzamt;Bundesgrenzschutz;Polizeipräsidium;Regierungspräsidium;Senatsverwaltung;Staatskanzlei;Bundestag',
  'Landtag;Petitionsausschuss;Bundesgerichtshof;Bundesverfassungsgericht;Landgericht;Ministerie;Openbaar Ministerie;Justitieministeriet',
  'Justisdepartementet;Justitsministeriet;Utenriksdepartementet;Statsministeriet',
  // Russian and other Slavic languages, transliterated
  'Ministerstvo;Prokuratura;Generalnaya prokuratura;Verkhovny Sud;Verkhovnyi Sud;Verkhovny Sovet',
  'Gosudarstvenny Sovet;Gosudarstvennaya Duma;Duma;Sud;Sovet;Upravlenie;Upravleniye;GUVD;MVD',
  'Administratsia;Administratsiya;Apparat;Komitet;Kabinet Ministrov;Pravitelstvo;Redaktsia;Redaktsiya',
  'Posolstvo;Oliy Majlis;Majlis;Mazhilis;Zhogorku Kenesh;Jogorku Kenesh;Verkhovna Rada;Ministarstvo',
  'Komenda;Komenda Główna;Kancelaria;Straż;Ministerstwo;Vlada;Skupština;Milli Mejlis;Milli Majlis;Genprokuratura',
  'Gradska uprava;Predsedništvo;Sekretarijat;Savezni sekretarijat;Tužilaštvo;Izvršno veće;Vrhovni sud;Kancelaria;Sejm',
  'Rada Ministrów;Minisztérium;Belügyminisztérium;Vláda;Kancelář',
  // Romanian, Albanian, Greek
  'Spitalul;Preşedinţia;Ministerul;Procuratura;Guvernul;Parlamentul;Inspectoratul;Poliţia;Ministria;Presidenca',
  'Këshilli;Ypourgeio;Ypourgio;Grafeio;Vouli',
  // Turkish, Persian, Arabic, Urdu
  'Bakanlığı;Valili_i;Valilig_;Bakanl_g_;Basbakanl_k;Cumhurbaskanl_g_;Emniyet Müdürlü_ü;Başbakanlık;Cumhurbaşkanlığı;Genel Müdürlüğü;Müdürlüğü;Emniyet Genel Müdürlüğü;Savcılığı',
  'Başsavcılığı;Valiliği;Genelkurmay;Komutanlığı;Adalet Bakanlığı;İçişleri Bakanlığı;TBMM;Dernek',
  'Derneği;Vakfı;Şubesi;Baro;Barosu;Cezaevi;Müdürlü_ü;Majles;Majles-e Shoura;Majles-e Shoura-ye Eslami;Howzeh Riyasat;Vezarat;Wizarat',
  'Nezarat;Diwan;Majlis al-Shura;Daftar;Qoveh Qazaiyeh',
  // Indonesian, Malay, Filipino
  'Departemen;Kementerian;Kejaksaan;Kejaksaan Agung;Mabes;Markas Besar;Mabes ABRI;Mabes Polri;Polda',
  'Kodam;Korem;Kodim;Komnas HAM;Komnas;Mahkamah;Mahkamah Agung;Jabatan;Kantor;Ibu Pejabat;Pejabat',
  'Polis Diraja;Lembaga Pemasyarakatan;Rumah Tahanan;Kejati;Kejari;Polis Diraja Malaysia;Suruhanjaya;Lembaga;Dewan Perwakilan;Istana Negara;Yayasan;Sekretariat Negara',
  'Kepolisian;Parlimen;Sandiganbayan',
  // Chinese, Vietnamese, Korean, Japanese, Swahili, Burmese
  'Renmin Zhengfu;Zhengfu;Renmin Jianchayuan;Jianchayuan;Renmin Fayuan;Fayuan;Lianhehui;Xiehui;Weiyuanhui;Gonganbu;Gonganting',
  'Gonganju;Gong’anbu;Gong’anting;Gong’anju;Sifaju;Jianchating;Xingzheng;Sifabu;Sifating;Sifaju;Guowuyuan;Shimbun;Shinbun;Ilbo;Waijiaobu;Guojia;Jianyu;Xinhuashe;Ribao;Changwu Weiyuanhui;Bangongting;Bangongshi;Quanguo Renda;Bộ Ngoại giao',
  'Bộ Công an;Văn phòng Chính phủ;Văn phòng Chủ tịch;Viện kiểm sát;Wizara;Ofisi;Ikulu',
] as const

/** An embassy or mission: under the copies it is a diplomatic recipient. */
export const missionWords = [
  'Embassy;High Commission;Consulate;Consulate General;Permanent Mission;Mission;Legation;Ambassade',
  'Embajada;Embaixada;Botschaft;Ambasciata;Permanent Representative;Ambassador;Chargé d’Affaires',
  'High Commissioner;Consul General;Interests Section;Minister Counselor;Minister Counsellor',
  'Permanent Observer Mission;Deputy Chief of Mission;Misión Permanente;Misión Diplomática;Missão Permanente',
  'Mission permanente;Embajador;Embajadora;Embaixador;Ambassadeur;Ambassadrice;Representante Permanente',
  'Représentant permanent;Posolstvo;Nunciature',
] as const
