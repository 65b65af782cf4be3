/**
 * Offices. In English the last word before `of` or `for` says what is meant (`Prison Service Commissioner`); in most
 * other languages it is the first (`Comandante Infantería de Marina`).
 */

/** English; the head stands last. */
export const englishPositions = [
  // Heads of state and government
  'President;Vice President;Vice-President;Life President;Prime Minister;Deputy Prime Minister;Premier',
  'Chancellor;Chief Minister;Head of State;Head of Government;Head;Captain Regent;Prince Regent',
  'Crown Prince;Governor;Lieutenant Governor;Governor General;Governor-General;Deputy Governor',
  'Administrator;Commissioner;High Commissioner;Chief Commissioner;Regent;Chairman;Chairwoman',
  'Chairperson;Chair;Vice-Chairman;Vice-Chairperson;Co-Chair;Leader;Speaker;Chief Executive',
  'Chief Executive Officer;CEO;Mayor;Lord Mayor;Deputy Mayor;First Lady;Paramount Leader;Custodian;Supreme Leader',
  'Leader of the Islamic Republic;Supreme Guide;Guide;Keeper of the Seals;Taoiseach;State Counsellor;State Counselor;First Minister;Chief Executive',
  // Ministers and officials
  'Minister;Deputy Minister;Vice Minister;Vice-Minister;Minister of State;Secretary;Ministers',
  'Undersecretary;Under-Secretary;Under Secretary;Permanent Secretary;Principal Secretary',
  'Home Secretary;Foreign Secretary;Chief Secretary;Cabinet Secretary;Executive Secretary',
  'Secretary-General;Secretary General;General Secretary;First Secretary;Second Secretary',
  'Third Secretary;Party Secretary;Private Secretary;Press Secretary;Secretary of State',
  'Special Rapporteur;Rapporteur;Representative;Special Representative;Special Envoy;Envoy',
  'Permanent Representative;Coordinator;Co-ordinator;Spokesperson;Spokesman;Spokeswoman;Delegate;Member',
  'Members;Senator;Deputy;Congressman;Congresswoman;Member of Parliament;Advisor;Adviser;Counsel',
  'General Counsel;Chief of Staff;Chief of Cabinet;Chief Whip',
  // Justice
  'Attorney General;Attorney-General;Deputy Attorney General;Solicitor General;Advocate General',
  'District Attorney;State Attorney;Prosecuting Attorney;County Attorney;Commonwealth Attorney;Chief Justice;Lord Chief Justice;Judge;Judges;Justices',
  'Judge Advocate General;Judge Advocate;Chief Judge;Presiding Judge;Investigating Judge;Prosecutor',
  'Prosecutor General;Prosecutor-General;Public Prosecutor;Chief Prosecutor;General Prosecutor',
  'State Prosecutor;Military Prosecutor;Deputy Prosecutor;Prosecutors;Procurator;Procurator General',
  'Procurator-General;Chief Procurator;Military Procurator;Director of Public Prosecutions;Registrar',
  'Chief Registrar;Clerk;Magistrate;Chief Magistrate;Ombudsman;Ombudsperson;Ombudswoman;Public Defender',
  'Human Rights Defender;Public Protector;Public Advocate;Commissioner for Human Rights',
  'Human Rights Ombudsman;Chancellor of Justice;Lord Chancellor;Auditor General;Auditor-General;Crown Prosecutor',
  // Police, prisons, armed forces
  'Inspector General;Inspector-General;Deputy Inspector General;Director General of Police;Director',
  'Deputy Director;Director General;Director-General;Director-in-Chief;Executive Director',
  'Managing Director;Manager;General Manager;Chief of Police;Police Chief;Chief of the Police',
  'Chief Constable;Prison Superintendent;Jailer;Police Commissioner;Commissioner General;Commissioner-General;Comptroller General;Superintendent',
  'Commander;Commander-in-Chief;Commander in Chief;Supreme Commander;Force Commander;Commandant',
  'Commanding Officer;Commanding General;Officer Commanding;General Officer Commanding;Officer-in-Charge;Officer',
  'Officer in Charge;Chief of Defence Staff;Chief of the Defence Staff;Chief of Army Staff',
  'Chief of General Staff;Chief of the General Staff;Chief of Naval Staff;Chief;Chief of Security',
  'Warden;Prison Director;Prison Governor;Chief Warden;Controller;Controller General;Sheriff',
  'Provost Marshal;Chief of the Armed Forces;District Commissioner;Divisional Officer',
  'Deputy Commissioner;Assistant Commissioner;Provincial Commissioner;Resident Minister;Prefect',
  // Diplomats
  'Ambassador;Ambassador Extraordinary;Chargé d’Affaires;Chargé d’Affaires a.i.;Consul;Attaché;Chargé',
  'Charge d’Affaires ad interim;Consul General;Minister Counselor;Minister Counsellor',
  'Minister-Counsellor;Deputy Chief of Mission;Chief of Mission;Head of Delegation;Deputy Head',
  'Head of Mission;Nuncio;Apostolic Nuncio;Honorary Consul',
  // Others
  'Letters to the Editor;Editor;Editor-in-Chief;Editor in Chief;Chief Editor;News Editor;Editors;Publisher;Principal;Dean',
  'Kadi;Grand Kadi;Qadi;Grand Qadi;Grand Mufti;Rector;Vice-Chancellor;Archbishop of;Bishop of;Moderator;Treasurer;Lawyer;Defence Lawyer',
  'Conservator;Chief Conservator;Legal Adviser;Executive Chairman;Trustee;Founder;Convenor;Convener;Governor-in-Council',
  'County Governor;Regional Governor;Provincial Governor;Union Minister',
] as const

/** Rulers: an office alone or before `of`, else a part of the name (`King Turki bin Nayef`). */
export const rulerPositions = [
  'King;Queen;Emir;Amir;Sultan;Emperor;Prince;Grand Duke;Ruler;Chief;Pope',
] as const

/** In other languages; the head stands first. */
export const localPositions = [
  // Spanish
  'Presidente;Presidenta;Vicepresidente;Vicepresidenta;Vice-Presidente;Ministro;Ministra',
  'Primer Ministro;Primera Ministra;Viceministro;Viceministra;Secretario;Secretaria;Subsecretario',
  'Secretario General;Fiscal;Fiscal General;Fiscala General;Procurador;Procuradora;Procurador General',
  'Procuradora General;Gobernador;Gobernadora;Intendente;Alcalde;Alcaldesa;Director General;Directora',
  'Directora General;Jefe;Jefa;Comandante;Comandante General;Comandante en Jefe;Defensor del Pueblo',
  'Defensora del Pueblo;Defensor;Defensora;Juez;Jueza;Magistrado;Magistrada;Embajador;Embajadora',
  'Contralor;Comisionado;Comisionada;Inspector General;Personero;Canciller;Delegado',
  'Encargado de Negocios;Coordinador;Consejero;Consejera;Prefecto;Ombudsman Nacional',
  'Diputado;Obispo;Arzobispo;Bispo;Arcebispo',
  // Portuguese
  'Presidenta da República;Primeiro-Ministro;Primeiro Ministro;Ministro de Estado;Secretário;Secretária',
  'Governador;Governadora;Procurador-Geral;Procurador-Geral da República;Prefeito;Diretor;Diretora',
  'Director-Geral;Comandante Geral;Comandante-Geral;Embaixador;Juiz;Ouvidor;Chefe;Provedor de Justiça',
  'Secretário de Estado;Corregedor',
  // French
  'Président-Fondateur;Président Fondateur;Président;Présidente;Premier Ministre;Première Ministre;Ministre;Ministre d’État',
  'Vice-Premier Ministre;Secrétaire;Secrétaire Général;Secrétaire d’État;Gouverneur;Préfet;Procureur',
  'Procureur Général;Procureur de la République;Procureure;Garde des Sceaux;Bâtonnier;Maire;Regente;Directeur;Directrice',
  'Directeur Général;Directeur de la Sûreté;Régisseur;Régisseuse;Directrice Générale;Gouverneure;Ministre délégué;Ministre déléguée;Procureur du Roi;Procureure Générale;Commandant;Commandant en Chef;Chef;Chef de l’État',
  'Chef d’État-Major;Juge;Juge d’instruction;Ambassadeur;Ambassadrice;Chargé d’Affaires a.i;Médiateur',
  'Roi;Commissaire de la République;Inspecteur Général;Wali;Rapporteur spécial;Conseiller;Coordonnateur',
  'Administrateur;Avocat Général;Haut-Commissaire;Commissaire du Gouvernement;Commissaire;Protecteur du Citoyen',
  'L’Auditeur;L’Auditeur Général;L’Administrateur;L’Ambassadeur;L’Archevêque;L’Évêque;L’Inspecteur Général;L’Avocat Général',
  'Archevêque;Évêque;Auditeur;Auditeur Général;Auditeur Militaire;Recteur;Doyen;Bourgmestre;Greffier',
  // German, Italian, Dutch
  'Bundeskanzler;Bundeskanzlerin;Bundesminister;Bundespräsident;Ministerpräsident;Botschafter',
  'Bundesinnenminister;Bundesjustizminister;Bundesaußenminister;Bundesminister des Auswärtigen;Innensenator;Justizsenator;Regierungspräsident;Innenminister;Justizminister;Staatssekretär;Generalstaatsanwalt;Polizeipräsident;Präsident',
  'Presidente del Consiglio;Ministro dell’Interno;Ministro della Giustizia;Ambasciatore;Prefetto;Capo della Polizia;Capo;Procuratore;Questore',
  // Russian and other Slavic languages, transliterated
  'Prezident;Prezidentu;Ministr;Ministru;Premyer-ministr;Prokuror;Generalny prokuror',
  'General’ny prokuror;General’nyi prokuror;General’nomu prokuroru;Generalnyi prokuror;Generalnomu prokuroru;Predsedatel;Predsedatelyu;Nachalnik;Nachalniku;Prokuroru;Gubernator',
  'Direktor;Upolnomochenny;Upolnomochennyi;Glava;Komandir;Premijer;Predsednik;Minister Spraw;Prezydent',
  'Ministar;Glavny voyenny prokuror;Sekretar',
  'Predsjednik;Predsednica;Sekretar;Ministar unutrašnjih poslova;Javni tužilac;Tužilac;Državni tužilac',
  'Generalny prokurator;Prokurator;Marszałek;Premier Rady;Miniszter;Miniszterelnök;Ministerski predsedatel',
  // Romanian, Albanian, Greek
  'Preşedintele;Preşedinte;Prim-ministru;Primul Ministru;Ministrul;Ministru;Procuror;Procuror General',
  'Procurorul General;Directorul;Presidenti;Kryeministri;Kryeministër;Ministri;Kryetari;Proedros;Ypourgos',
  // Turkish, Azerbaijani and Turkic
  'Cumhurbaşkanı;Başbakan;Başbakanı;Bakan;Bakanı;İçişleri Bakanı;Adalet Bakanı;Vali;Valisi',
  'Cumhuriyet Başsavcısı;Cumhuriyet Savcısı;Cumhuriyet Savc_s_;Savcısı;Savc_s_;Bakan_;Ba_bakan;Ba_bakan_;Cumhurba_kan_;Emniyet Müdürü;Başsavcı;Emniyet Müdürü;Genelkurmay Başkanı;Belediye Başkanı;Başkanı;Müdürü',
  // Indonesian and Malay
  'Presiden;Menteri;Perdana Menteri;Panglima;Pangdam;Pangab;Kapolri;Kapolda;Danrem;Gubernur;Bupati;Kapolres;Kapolresta;Kapoltabes;Kapolsek;Kajari;Kajati;Kalapas',
  'Jaksa Agung;Ketua;Ketua Hakim Negara;Peguam Negara;Ketua Polis Negara;Kepala;Direktur;Walikota',
  'Bo truong Bo Noi vu;Bo truong Bo Cong an;Bo truong Bo Tu phap;Bo truong Bo Ngoai giao;Bo truong Bo Quoc phong',
  'Akyikatchy;Dandim;Danjen;Menteri Dalam Negeri;Duta Besar',
  // Vietnamese, Chinese, Korean, Japanese, Thai and others
  'Chủ tịch;Thủ tướng;Bộ trưởng;Viện trưởng;Presidente da Câmara;Waziri;Rais',
] as const

/** Turkish offices with the ending of what they belong to: words before them are no name. */
export const possessiveOffices = [
  'Valisi;Bakanı;Bakan_;Başkanı;Ba_kan_;Müdürü;Emniyet Müdürü;Şube Müdürü;Savcısı;Savc_s_;Komutanı;Komutan_',
] as const

/** Titles that follow a name in romanised Chinese: `ZHAO Invented Buzhang`. */
export const trailingTitles = [
  'Buzhang;Guojia Zongli;Guojia Zhuxi;Zhuxi;Zongli;Fuzongli;Jianchazhang;Yuanzhang;Tingzhang;Juzhang;Shuji;Shengzhang;Shizhang',
  'Daibiao;Huizhang;Lishizhang;Zhuren;Jianyuzhang;Xianzhang;Weiyuanzhang;Siling;Dashi;Xiansheng;Zhurenweiyuan;Mishuzhang',
  'Suozhang;Xiaozhang;Zhengfuzhuxi;Daizhuxi;Daishengzhang;Daizongli;Fuzhuxi;Fubuzhang;Fushengzhang;Futingzhang',
  'Fujuzhang;Zongshuji;Fuweiyuanzhang;Zongsiling;Zhengwei;Zongjianchazhang;Zhuxituan',
] as const
