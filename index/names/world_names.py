"""Given names beyond the English-speaking world, and surnames that stand before the given name."""

from __future__ import annotations

from index.names.words import words

FEMALE = words(
    """
    aarti abeba abena adaeze adaobi adelheid adenike adila aditi adwoa afsaneh ahlam aishwarya aissatou akanksha
    akemi akiko akosua akua alejandra aliya alka almudena amaka amani amelie aminata aminatou amna amrita ananya
    andrée anika anjali anke annegret anneke anneliese annika antje anuradha anushka aparna apolline araceli
    archana armelle arundhati aryana asha asiya asma asmaa asuka aurelia aurore aurélie aya ayaan ayaka ayanda
    ayodele ayumi azadeh aziza azucena bahar basima begoña belen belén benazir benedetta bente berit bhavna
    bilquis birgitta birgitte blanca bolanle bouthaina brinda brit britta bukola bunmi bushra béatrice candelaria
    carmela carolina cayetana cecilie celine chantal chiamaka chidinma chieko chihiro chimamanda chinwe chioma
    chitra chizuru christel clotilde clémence clémentine consuelo corazon cristiana cécile céline dalal dalia
    daniela daniëlle dayo deepa deepika delphine devika dewi dilma disha divya dominika donatella dorothée dulce
    ebba ebele edda efua ekua elham elke elodie elvira elzbieta emanuela emine emmanuelle enas encarnacion
    encarnación endang enitan eriko erna esi esperanza esra estela estelle etsuko eveline evita farah farahnaz
    farida farideh farkhunda fatemeh fatimah fatou fatoumata fatoş fawzia federica femke fereshteh fernanda feryal
    fitri fleur floriane folake folashade franziska frauke freya frida friederike fumiko funke funmilayo gauri
    geeta geetha gerda germaine ghada ginevra gisela gita giuliana giuseppina gleisi golnar graciela graziella gro
    gudrun gulnara gunilla habiba hadiza hafsa hala halima hana hanadi hanako haneen hannelore haruka harumi
    hatice hauwa hawa hayat hedwig heike helle hend henriette hiba hilde hina hindou hiroko hisako hitomi houda
    huda huong hélène ibtisam iciar ieva ifeoma ifeyinwa ijeoma ilaria ilona iman indah indira inga inge ingeborg
    ingvild inmaculada inés isabell ishita isolde itziar jacinda jadranka jadwiga janina jaroslava jaya jayanthi
    jelena jette jimena jinkee joaquina jolanta jolien juana judit julieta jumana junko jutta jyoti kadiatou
    kagiso kaja kalpana kamila kanako kanimozhi kaori karima karoliina karolina karoline kartika kasumi katarina
    katarzyna kateryna kathrin katja katrin kavita kavitha keiko kersti khadijah khalida khofifah kimiko kirsti
    kolinda konstanze kristalina kumiko kyoko kyriaki laetitia lakshmi lalita lamia laraba latha latifa laure
    layla leire leni leonie leonor lerato leymah liesbeth lieselotte liesje ligia lindiwe liv ljubica loida lorena
    lotta lotte loubna lubna lucía ludmila ludmilla lujain lyudmila macarena machiko madhuri magali magdalene maha
    mahnaz maisa maite makiko malak malgorzata malin mamata mami manal manisha manon manuela marcela marceline
    margaretha margarethe margarida margit margrete margrethe margrit mariama maribeth maricarmen marielle mariia
    marija marijke mariko mariya marlies martine martyna maryna maría marília masako masih mathilde mayawati maysa
    mayumi małgorzata mbali medha meenakshi meera megawati megumi meike menaka meral meritxell mette michiko
    midori mieke miho mika miki milena milica mira mireia mirjam misaki mitsuko miyuki mizuho momoko monika
    montserrat mpho mridula mulyani munira myriam mónica nabila nadezhda nadja nafisa nahid najat najla najwa
    naledi namrata nanami nandini naoko narges nasrin nathalie natividad natsuko nawal nazanin nazneen neelam neha
    nele nergis nesrin nevin ngozi nicoletta nicolette nidhi nieves ninette nirmala nisha nita nives nkechi
    nkosazana nneka nokuthula nomsa nomvula nonhlanhla noriko nour ntombi nur nurhan nuria núria obiageli odunayo
    ofelia oksana oleksandra olena oluremi ornella oyinkan padma paetongtarn palesa pallavi paloma paola parisa
    parvati parveen patrizia patrícia pauliina paz penka pernille phumzile pia pilar pooja poonam prachi pragya
    prathibha pratibha preeti prema priya priyanka puan purnima puspa radha radhika raffaella raisa rajini ranjana
    rashmi ratna razan reem reema refilwe reiko rekha remedios renate renuka retno rigoberta rima risa ritu rocío
    rokia rola rosalia rosana roselyne roshni rosângela roxana roya rukhsana rupa ruqaya ruta ruža ryoko saadia
    saana saara sabiha sabine sachiko saeeda safa safiya sahar sahra saima saja sakshi salwa samar samia samina
    samira sana sanaa sanaz sandhya sangeeta sanna saori sarita saroja satoko savita sawsan sayaka sayuri seema
    seiko setsuko severine sevgi shabana shadi shahida shahla shahnaz shalini shamsa shanta sharmila shashi sheela
    shereen sherine shirin shizuka shobha shoko shreya shweta sibel sibongile sibylle signe silke silvana simin
    sinikka siri siti smita smriti sneha snezana socorro sofía soledad solveig sonali soraya sridevi stefania
    stefanie subhashini suchitra sudarat sudha suhair sujata sukmawati sumaya sumiko sumitra sunita supriya sushma
    svenja sviatlana swara swati szilvia ségolène tabia tahani tahmina takako tamako tanvi tarja tatjana tawakkol
    teodora thandeka thandi thandiwe thea thembi thuli thulisile thuy tiina timea titilayo tomoko tomomi toshiko
    tove toyin tsitsi tugba tuula ulla ulrika ulrike uma urmila urszula uschi usha ute valentine valérie vandana
    vasundhara veerle verónica vesna vidya vigdis vigdís viktoria vilja vineeta violeta viorica virginie virgínia
    vjosa vlasta véronique wafa wambui wangari wanjiku wanjiru widad wiebke winnie wislawa wulan ximena yaa yamini
    yasmine yasuko yeimi yemi yenny yetunde yevgenia yingluck yoani yoko yoshiko yui yuka yukari yukiko yuko yulia
    yuliia yuliya yumi yumiko yuriko yusra zahia zahra zandile zanele zara zeina zeinab zenaida zeynep zinhle
    ziyanda zodwa zohra zorana zsuzsanna zubeida zulema zuzana élisabeth élodie ümit žaneta
    """
)

MALE = words(
    """
    abbas abdallah abdelaziz abdelfattah abdirahman abdolreza abdou abdulaziz abdulla abdulrahman abdurrahman abed
    abhijit abhinav abhishek abhisit abiodun abiy abubakar achille achim adebayo adeeb adel adelbert ademola
    adewale adham aditya adriano adán afzal agus agustin agustín ahsan aidan aiman airlangga aivars ajay ajit
    akash akhilesh akihiko akihiro akio akira akram alaa alain alajos alar alassane albano albin alcides aldis
    aldo aleksandar aleksander aleksei alexandr alexandre alexandros alexej alexis aleś aliko alireza alois
    aloizio alojz alonso aloysio alp alvaro amadou amarinder amarjit amartya ambroise amedeo ameen amin amine
    aminu amjad ammar américo anand anant anas anatol anatole anatolii andrej andrejs andrij andris andrius andriy
    andrus andrzej andrás andrés anies anil anirban ankit annan ansgar antal antoni antonis antónio antônio anup
    anupam anura anurag anutin anwar aníbal aníkó apostolos aqeel aref arif arjun arkadiusz arkady arnab arnaldo
    arnaud arne arno arseniy arseny arshad artem artis arun arvind arvīds aryeh asad asadullah ashish ashok ashraf
    ashwin asif asim ata atal atef atif atsushi atta attila atul auguste augustin augusto aurelio aurélien avinash
    ayad ayham aytac aziz azmi babajide babatunde babatunji baha bahram bakir balasaheb baltasar balázs bambang
    baptiste baqer barna bartolomé bartosz basilio bassel bassirou bastiaan bastien basuki bayardo behrouz bekir
    bence benedikt benicio benigno benjamín benoit benoît berat bernhard bertel bertrand bharat bhupesh bhupinder
    bilal bilawal binali bipin bishan björgvin björn boaz bogdan bohdan bohuslav bola bolívar bongbong borislav
    borut branko bronislaw bronisław budi bulent burak burhan béla börje camilo carles casimir celso cem cemal
    cezary chandan cheikh chetan chidi chijioke chike chima chinedu chinonso chinua chirag christos chudi
    chukwuemeka chukwuma cihan ciprian ciriaco ciro claus cláudio constantin corrado costas cristiano cristobal
    cristóbal csaba cuauhtémoc cyrille césar daichi daiki daisuke damir damião danilo daoud dariusz darshan davide
    davor dawood debashish dedi deepak dejan demóstenes denys desiderio dev devendra dharmendra dhruv didier
    dietmar dieudonné digvijaya dilip dimitar dimitrios dimitris dinesh dino dionísio diosdado dler dmytro
    domenico domingo dominik donato dragan duleep dumitru dániel ebenezer eber eberhard ebrahim eckart edgars edi
    edmond edmundo efrain efraín eiji einar eino eirik eisaku ekkehard ekmeleddin ekrem eladio eliseo elkin emad
    emeka emile emiliano emmerson emre enoch enrico enver enzo erasmo erdal erkan erkki erwan esmail espen essam
    esteban etienne evangelos evgeny evžen eyad eyitayo ezequiel ezzat fabien fabrice fabrizio facundo fadi fadl
    fadli fahad fahd fahri faiz fakhri falih faraj farhad farhan farooq farouk farzad fathi fatih faustin fausto
    fawad fawaz fawzi fayez faysal fazlur femi ferdinand ferenc fermín fernão festus filip firas flavio flemming
    florent florian florin flávio folarin fouad françois fredrik fridtjof frédéric fuad fulvio fumio fábio gaetano
    galal gamal ganesh gaspar gatot gaurav gautam gaël gbenga gediminas geert geir georg georgi georgios georgy
    geraldo gerd gergely germain germán gerrit gert getúlio ghassan ghazi ghislain gholam ghulam giacomo giancarlo
    gianfranco gianluca gianni gilberto gilmar gintaras giorgio giorgos girish gitanas godswill godwin gonzalo
    gonçalo goodluck gopal goran gotabaya gottfried govind gregorio grigoris grigory grzegorz guido guilherme
    guillaume gulbuddin gulshan gunnar guntis gurpreet gusztáv guus guðni gyula gábor gáspár gökhan göran günter
    günther hadi hafiz haidar haider haile hailemariam haitham hajime hakan hakeem hakim hallvard haluk hamad
    hamdi hamed hameed hani hanif hannes harald hardeep hardik hari haridas haris harish harith haroldo haroon
    harri harsh harsha hartmut haruki haruna hasan hashem hashim hatem hayder hazem heikki heiko heimo heitor
    hekmat helge hemant henk henning henrique henryk heriberto hermanus hermenegildo hernan hernán hervé hesham
    hicham hideki hideo hideto hieronymus hikmet hilario hilmi himanta hirofumi hirohito hirokazu hiroki hiroshi
    hiroyuki hisashi hisham hishyar holger horacio horst hosni hossam houssam hristo hubertus humam humberto
    husain husam huseyin håkan hélio hüseyin ibrahima ichiro idan idris idriss ifeanyi iftikhar ignazio ihab ihor
    ihsan ikenna ilham ilir ilker ilmar ilyas imre imtiaz inder ingmar ingo ingolf intisar inácio ioan ioannes
    ioannis iosif iouri isa isaias isamu ishaan ishaq isiaka iskandar ismael ismat issa issoufou istván itaru
    ivars ivica ivo iván iyad izzat iñaki iñigo jaak jaan jaap jabbar jaber jabir jabulani jacek jacinto jafar
    jagan jagdish jair jairam jairo jakaya jalal jalil jamil janez jani janio janis janko janne jannik janos
    janusz jarmo jaroslav jaroslaw jarosław jasim jaspal jasper jassem jaswant javad javed jawad jayant jef jelle
    jeroen jesper jesús jignesh jihad jiro jitendra joao joaquín jochem jochen joerg joko jomo joop joost jordi
    jorginho joris josep josué josé jovenel joão juha jukka jumaa junichi junichiro junji juraj jurij jussi jusuf
    juvenal jyotiraditya jyrki jános jérôme józef józsef jörg jørgen jürgen jüri jānis kaan kaarel kabiru kadir
    kailash kalle kamal kamel kamil kamran kanhaiya kaoru kapil karan karel karim karlheinz karlis kartik kasim
    kaspar katsunobu katsuya kaushik kayode kazem kazim kazimierz kazuhiko kazuhiro kazuki kazuo kees keiichi
    keisuke keita kelechi kemal kenichi kenji kenta kentaro kenzo keshav khader khaldoun khotso khristo khurram
    kiichi kimitoshi kimmo kiril kirill kishore kjell knud knut kohei koichi koji kojo konstantin konstantinos
    kornel kosuke kota kotaro krishna kristian kristjan kristof krišjānis krzysztof kudret kuldeep kunihiko
    kwabena kwaku kwame kwasi kyriakos lajos lalit lalu lamido lasse laszlo latif lauri laxman leandro leif lekan
    leody leopoldo leszek levent liaqat lieven lisandro lothar lubomir lubomír lucian lucien lucjan luhut lutfi
    lutz luís luíz lászló lázaro maamoun maarten maciej macky madhav mahamadou mahamat mahathir mahdi mahendra
    maher mahesh mahfud mahinda mahmood mahmud maithripala majed majid makoto makram maksim maksym mallikarjun
    mamadou mamoun manabu mandeep mandla mangosuthu manish manlio manmohan manoj manolis manolo mansoor mansour
    manzoor maqbool marcelo marcin marcílio marek mariano marijus marinus marián markku marko markus martijn
    martti martín marwan masaaki masahiko masahiro masaki masao masaru masashi masato masayoshi masayuki masoud
    massimiliano massimo massoud matej mateja mathews mathieu mati matia matjaž mats matthijs matthis matti
    mattias matías mauro maurício mayank mazen mbwana meelis mehmood mehran melih menno mesut mevlut mevlüt michal
    michalis michał michiel mikael mikko mikołaj mikuláš milad milind miljenko milorad milos miloš miquel mirek
    mirko miro miroslav mirosław mitsuhiro mitsuo mladen mmusi moeketsi mohan mohit mohsen mohsin moin moisés
    mojtaba mokgweetsi momir moncef moqtada morten morteza mosiuoa motoo mourad mousa moussa mthuli mubarak
    muhammadu muhammed muhsin muhyiddin mujahid mukesh mukhtar mukul munir muqtada murad murat musa mushtaq musleh
    muslim mutlaq mwai mykhailo mykola márcio márton máté mürsel mārtiņš nabih nabil nadeem nadir naeem nagendra
    naim najam najeeb najib nandan nao naoki naoto narayan narciso naresh naser nashwan nasir nauman naveen navjot
    nawaf nawaz nayef nayib nazar nazim nechirvan nenad nestor nhlanhla niall niccolò nicolás nihat niilo nikhil
    niko nikolaj nikolaos nikolaus nikolay nikos nilo nils nimal nimr nisar nitesh nitin nitish nizar njoroge
    nkosi nnamdi noboru nobuaki nobuhiro nobuo norberto noriaki norio nouri numan nuno nuri nyesom nándor néstor
    obaid obinna obiora ochieng octavio oday oddvar oguz okechukwu ola oladipo olaf ole oleksandr oleksii oleksiy
    olli olof olumide olusegun oluwaseun omer omkar omondi onofre onyango orestes orhan oriol orlin osamu osvaldo
    othman otieno ottavio ottmar oumar ousmane ozan ozgur oğuz paa paavo panagiotis panfilo pankaj panos parag
    parviz pascal pascual patricio paulinho pavlo pawan peder pekka pelle pere pervaiz pervez petar peteris petras
    petri petro petros petteri philippos pier piergiorgio piet pinarayi piotr pita plácido poul prabhat prabhu
    prabowo pradeep prakash pramod pranab pranay prasanna prashant praveen prayut prayuth predrag prem primož
    prithviraj puneet péter qais qamar qasem qasim qassem raad rachid rachmat radek radko radoslaw radosław
    radovan rafał raffaele rafi rafic rafik rafiq raghav raghuram raheel rahim rahul raila raimonds raimund
    raimundo rainer raj rajab rajat rajeev rajendra rajesh rajinder rajiv rajnath rakesh ram ramachandra ramadan
    raman ramdev ramesh ramez rami ramón ranbir randeep ranil ranjan ranjit rasheed rasmus rastislav rasul ratan
    ratko ravindra ravishankar rayan raza raúl reidar reinaldo reinhard remi remy renan renato renaud rené riad
    ridwan ridzuan rifaat rigoberto rihards rik risto ritesh rivaldo riyad riyadh rizal robbert roeland roelof
    rogelio rogério rohan rohit rohullah rolandas romain romano rommel romuald román romário ronaldo rotimi ruairí
    rubén rudolfs ruggero ruhollah rustam rustem ruud ryo ryosuke ryota ryszard ryutaro rémi rómulo rüdiger saadi
    sabah sabri sachin sadegh sadek saeed safwan saif sajith saku saleem saleh salif salih salim salvator samad
    sambit sameer sameh samih samrat sancho sandeep sander sandiaga sandro sani sanjay sanjeev sanjiv santosh
    sanyam sarath sardar sarfraz sari satoru satoshi saud sauli saurabh saurav savvas sayed sayyid sebastiaan
    sebastiano sebastien sebastián sebastião sedat segun seiichi seiji selahattin selim sello selman senthil
    serdar seretse setya seun severino seyi shafiq shahbaz shahid shahin shahriar shailesh shakil shakir shamil
    shamim shankar sharad shashank shaukat shawkat shehbaz shekhar sher shigeki shigeru shingo shinichi shinji
    shinjiro shiro shivraj shoaib shohei shoichi shoji shota shrikant shuichi shukri shunsuke shunya siamak
    sibusiso siddharth siegfried sigmar sigmund sigurd sigurður silvan silvestre simeon siniša siphiwe sipho
    sirajuddin sirimavo slamet slavko slawomir slobodan sofus sohail somchai somnath soner soren sourav spyros
    srettha stanislas stanislav stanislaw stanisław stavros stefano stefanos steffen stein stelian stellan sten
    sture subhash sudhir suhail sukhbir sulaiman sulaimon suleiman suleyman sumit sunil suresh surinder suryakant
    sushil susilo susumu sutopo svein sveinn svend swapan swen syafruddin szymon sándor sébastien sérgio søren
    süleyman sławomir taavi tabaré tadashi tadej tadeusz taha tahir taichi taimur taiwo takaaki takahiro takamasa
    takanori takao takashi takayuki takeo takeru takeshi takumi takuya talal talha tamas tamer tamim tamás tanel
    taras tarcísio tarek tareq taro tarun tarık tarō tatsuo tatsuya tauno tawfiq tayeb tayyip teemu tejashwi
    tendai teodor teodoro tetsuo tetsuro tetsuya teuvo thabang thabo thaksin thanasis thanathorn themba theodor
    theodoros thiago thibaut thierry thijs thilo thorbjørn thorstein thorsten thulani tiago tibor tiemoko tihomir
    timo timofey tino tito tomasz tomislav tommaso tomohiro tomás tomáš toomas tope tor torben tord torgeir
    torsten toru toshiaki toshihiko toshihiro toshimitsu toshio toshiro toshiyuki trond trygve tsutomu tunde
    tuomas turki tushar tyge tymon tønnes ubaid uche uday uddhav ugo uhuru ujjwal ulf ulises ulrik umberto umesh
    umit unai unmesh upendra urho urs usama usman uthman vadim vadym vahid vaibhav valdas valdis valentin valentín
    valerii valerio valeriy valery vangelis vano varun vasant vasco vasil vasile vasilis vasily vasyl veiko veljko
    venkatesh viatcheslav vicente vidar vidkun viggo vijay vikas vikrant viktoras viliam viljar ville vinay
    vinayak vincenzo vineet vineeth vinícius viorel viraj virat virender vishal vishnu vitali vitalii vitalijs
    vito vittorio vivekananda vlad vladimír vladislav vladislavs vojislav vojtěch volker vratislav vsevolod vuk
    vusi vyacheslav vít vítor wael wafula waheed wahyu wajid waldemar wale walther wasif wataru wellington wiesław
    wilfredo wilfried willibald wim wiranto wissam witold wojciech wole wolfram wopke wout wálter władysław
    włodzimierz xabier xavi xulio yahia yahya yakubu yakup yamandú yanis yannis yaqoob yaroslav yaser yashwant
    yassin yassir yasuhiro yasuo yasushi yaw yegor yevgeny yevhen yiannis yilmaz yogendra yogesh yohei yoichi
    yorgos yoshiaki yoshihide yoshihiko yoshihiro yoshimasa yoshinori yoshio yosuke yota younis yoweri yudai yudi
    yuichi yuichiro yuji yukio yunus yuriy yury yusaku yusuke yuta yutaka yuvraj yuya yvon zacarias zacarías zafar
    zaher zahid zainudin zakaria zaki zakir zalmay zayed zdeněk zdravko zeki zeyad zia ziad zied ziyad zlatan
    zlatko zoltan zoltán zoran zsolt zubair zulfikar zulfiqar zweli zwelinzima zygmunt álvaro ángel árpád åsmund
    émile étienne íñigo ömer øyvind ľudovít žiga
    """
)

EITHER = words(
    """
    amandeep ayo bo chandra chang damilola dayo deniz derya feng gyeong harpreet hong hyun ifeoluwa jasmeet
    jaspreet jia jian jing jiwon ju jun jung kwon lin ling manpreet ming minh mohanpreet navneet ngoc nhu nuriel
    olu oluwa ozgur peng phuong qi qiang qing quan rong seo seung shan sheng shu simran sri sukhjit suman tao
    thanh tien tolu tuan wei wen xia xiao xin xu yan yang yi yifan yin ying yu yuan yue yun zhe zhen zhi
    """
)

FAMILY_FIRST = words(
    """
    ahn an bae bai bak bao bui byun cai cao cha chae chan chang chen cheng cheong cheung chiu cho choe choi chong
    chou chow chu chung cui dai dang deng ding do doan dong du duan duong fan fang fei feng fu fung gao ge geng
    gong gu guan guo ha ham han hang hao he heo ho hoang hong hou hsieh hsu hu hua huang hui huynh hwang im jang
    jeon jeong ji jia jiang jin jo joo ju jung kan kang keung kho kim ko koh kong koo kuo kwak kwan kwok kwon lai
    lam lau le lee lei leung li liang liao lim lin ling liu lo long lu lui luo luong luu ly ma mai mao mei meng
    min mo moon nam ng ngo nguyen ni nie nim noh oh ong ou pak pan park peng pham phan phung pu qi qian qiao qin
    qiu qu quach quan quek ren rhee ro roh ryoo ryu seo shao shen sheng shi shin siew sim sin so son song su suh
    sui sun sung tai tam tan tang tao teo thach tian ting to tong tran trinh truong tsai tsang tse tsui tu ung vo
    voon vu vuong wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye
    yeo yeoh yeung yi yim yin yoo yoon you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang
    zhuo zou zuo
    """
)
"""Chinese, Korean and Vietnamese surnames, which papers print before the given name: "Xi Jinping", then "Mr. Xi"."""
