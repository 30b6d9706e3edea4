"""Given names beyond the commonest of the English-speaking world, and surnames that stand before the given name."""

from __future__ import annotations

from index.names.words import words

FEMALE = words(
    """
    aaliyah aarti abeba abena adaeze adaobi adelheid adenike adila aditi adwoa afsaneh ahlam ailsa aishwarya
    aissatou akanksha akemi akiko akosua akua alejandra alexis aliya alka almudena amaka amani amelie aminata
    aminatou amna amrita ananya andrée angharad anika anjali anke annegret anneke anneliese annika antje anuradha
    anushka aoife aparna apolline arabella araceli archana armelle arundhati aryana asha asiya asma asmaa asuka
    aurelia aurore aurélie aya ayaan ayaka ayanda ayodele ayumi azadeh aziza azucena bahar basima beatrix begoña
    belen belén benazir benedetta bente berit bhavna bilquis birgitta birgitte blanca bolanle bouthaina brinda
    brit britta bronwen bukola bunmi bushra béatrice candelaria carmela carys catriona cayetana cecilie
    celine cerys chantal chiamaka chidinma chieko chihiro chimamanda chinwe chioma chitra chizuru christel ciara
    clementine clotilde clémence clémentine consuelo corazon cressida cristiana cécile céline dalal dalia daniela
    daniëlle dayo deepa deepika delphine devika dewi dilma dilys disha divya dominika donatella dorcas dorothée
    dulce ebba ebele ebony edda efua eilidh ekua elham elke elodie elvira elzbieta emanuela emine emmanuelle enas
    encarnacion encarnación endang enitan eriko erna esi esperanza esra estela estelle etsuko eveline evie evita
    farah farahnaz farida farideh farkhunda fatemeh fatimah fatou fatoumata fatoş fawzia federica felicity femke
    fereshteh fernanda feryal ffion fitri fleur floriane folake folashade franziska frauke freya frida friederike
    fumiko funke funmilayo gauri geeta geetha georgie gerda germaine ghada ginevra gisela gita giuliana giuseppina
    gleisi golnar graciela grainne graziella gro gráinne gudrun gulnara gunilla gwyneth habiba hadiza hafsa hala
    halima hana hanadi hanako haneen hannelore haruka harumi hatice hauwa hawa hayat hedwig heike helle hend
    henriette hermione hiba hilde hina hindou hiroko hisako hitomi houda huda huong hélène ibtisam iciar ieva
    ifeoma ifeyinwa ijeoma ilaria ilona iman imani imogen indah indira inga inge ingeborg ingvild inmaculada inés
    isabell ishita isla isobel isolde itziar jacinda jacqui jadranka jadwiga janina jaroslava jasmin jaya jayanthi
    jayne jelena jemima jemma jette jimena jinkee joaquina jolanta jolien juana judit julieta jumana junko jutta
    jyoti kadiatou kagiso kaitlyn kaja kalpana kamila kanako kanimozhi kaori karima karoliina karolina karoline
    kartika kasumi katarina katarzyna kateryna kathrin katja katrin kavita kavitha keiko kerri kersti khadijah
    khalida khofifah kiara kimiko kirsti kirstie kirsty kitty kolinda konstanze kristalina kumiko kyoko kyriaki
    laetitia lakeisha lakshmi lalita lamia laraba latha latifa laure layla leire leni leonie leonor lerato letitia
    leymah liesbeth lieselotte liesje ligia lindiwe liv ljubica loida lorena lotta lotte loubna lubna lucía
    ludmila ludmilla lujain lynette lyudmila macarena machiko madhuri maeve magali magdalene maha mahnaz maisa
    maisie maite makiko malak malgorzata malin mamata mami manal manisha manon manuela marcela marceline
    margaretha margarethe margarida margit margrete margrethe margrit mariama maribeth maricarmen marielle mariia
    marija marijke mariko mariya marjory marlee marlies martine martyna maryna maría marília masako masih mathilde
    mayawati maysa mayumi małgorzata mbali medha meenakshi meera megawati megumi meike menaka meral meritxell
    mette mhairi michiko midori mieke miho mika mikayla miki milena milica mira mireia mirjam misaki mitsuko
    miyuki mizuho momoko monika montserrat morag mpho mridula mulyani munira myfanwy myriam mónica nabila nadezhda
    nadja nafisa nahid najat najla najwa naledi namrata nanami nandini naoko narges nasrin nathalie natividad
    natsuko nawal nazanin nazneen neelam neha nele nergis nerissa nerys nesrin nevin ngozi nia niamh nicoletta
    nicolette nidhi nieves ninette nirmala nisha nita nives nkechi nkosazana nneka nokuthula nomsa nomvula
    nonhlanhla noriko nour ntombi nur nurhan nuria núria obiageli odunayo ofelia oksana oleksandra olena oluremi
    orla ornella ottilie oyinkan padma paetongtarn palesa pallavi paloma paola parisa parvati parveen patrizia
    patrícia pauliina paz penka pernille petula philippa phumzile pia pilar pippa pooja poonam poppy prachi pragya
    prathibha pratibha preeti prema priya priyanka puan purnima puspa radha radhika raffaella raisa rajini ranjana
    rashmi ratna razan reem reema refilwe reiko rekha remedios renate renuka retno rhian rhiannon rigoberta rima
    risa ritu rocío roisin rokia rola rosalia rosamund rosana roselyne roshni rosângela roxana roya rukhsana rupa
    ruqaya ruta ruža ryoko róisín saadia saana saara sabiha sabine sachiko saeeda safa safiya sahar sahra saima
    saja sakshi salwa samar samia samina samira sana sanaa sanaz sandhya sangeeta sanna saoirse saori sarita
    saroja satoko savita sawsan sayaka sayuri seema seiko setsuko severine sevgi shabana shadi shahida shahla
    shahnaz shalini shamsa shanice shaniqua shanta sharmila shashi sheela shereen sherine shirin shizuka shobha
    shoko shona shreya shweta sian sibel sibongile sibylle signe silke silvana simin sinead sinikka sinéad siobhan
    siri siti siân skylar smita smriti sneha snezana socorro sofía soledad solveig sonali soraya sridevi stefania
    stefanie subhashini suchitra sudarat sudha suhair sujata suki sukmawati sumaya sumiko sumitra sunita supriya
    sushma svenja sviatlana swara swati szilvia ségolène tabia tahani tahmina takako tamako tamika tamsin tanvi
    tarja tatjana tawakkol teodora tess tessa thandeka thandi thandiwe thea thembi thuli thulisile thuy tiina
    tilly timea titilayo tomoko tomomi toshiko tove toyin trudie tsitsi tugba tuula ulla ulrika ulrike uma urmila
    urszula uschi usha ute valentine valérie vandana vasundhara veerle verity verónica vesna vidya vigdis vigdís
    viktoria vilja vineeta violeta viorica virginie virgínia vjosa vlasta véronique wafa wambui wangari wanjiku
    wanjiru widad wiebke winnie wislawa wulan ximena yaa yamini yasmine yasuko yeimi yemi yenny yetunde yevgenia
    yingluck yoani yoko yolande yoshiko yui yuka yukari yukiko yuko yulia yuliia yuliya yumi yumiko yuriko yusra
    zahia zahra zandile zanele zara zeina zeinab zenaida zeynep zinhle ziyanda zodwa zohra zorana zsuzsanna
    zubeida zulema zuzana élisabeth élodie ümit žaneta
    """
)

MALE = words(
    """
    abbas abdallah abdelaziz abdelfattah abdirahman abdolreza abdou abdulaziz abdulla abdulrahman abdurrahman abed
    abhijit abhinav abhishek abhisit abiodun abiy abubakar achille achim adebayo adeeb adel adelbert ademola
    adewale adham aditya adriano adán afzal agus agustin agustín ahsan aidan aiman airlangga aivars ajay ajit
    akash akhilesh akihiko akihiro akio akira akram alaa alain alajos alar alasdair alassane alastair albano albin
    alcides aldis aldo aled aleksandar aleksander aleksei alexandr alexandre alexandros alexej alexis aleś alfie
    aliko alireza alistair alois aloizio alojz alonso aloysio alp alun alvaro amadou amarinder amarjit amartya
    ambroise amedeo ameen amin amine aminu amjad ammar américo anand anant anas anatol anatole anatolii andrej
    andrejs andrij andris andrius andriy andrus andrzej andrás andrés aneurin anies anil anirban ankit annan
    ansgar antal antoni antonis antwan antónio antônio anup anupam anura anurag anutin anwar aníbal aníkó
    apostolos aqeel aref arif arjun arkadiusz arkady arnab arnaldo arnaud arne arno arseniy arseny arshad artem
    artis arun arvind arvīds aryeh asad asadullah ashish ashok ashraf ashwin asif asim ata atal atef atif atsushi
    atta attila atul auguste augustin augusto aurelio aurélien avinash ayad ayham aytac aziz azmi babajide
    babatunde babatunji baha bahram bakir balasaheb baltasar balázs bambang baptiste baqer barna barnaby bartolomé
    bartosz basilio bassel bassirou bastiaan bastien basuki bayardo behrouz bekir bence benedikt benicio benigno
    benjamín benoit benoît berat bernhard bertel bertrand bharat bhupesh bhupinder bilal bilawal binali bipin
    bishan björgvin björn boaz bogdan bohdan bohuslav bola bolívar bongbong borislav borut branko brayden brody
    bronislaw bronisław budi bulent burak burhan béla börje callum camilo carles casimir cedrick celso cem cemal
    cezary chandan cheikh chetan chidi chijioke chike chima chinedu chinonso chinua chirag christos chudi
    chukwuemeka chukwuma ciaran cihan cillian ciprian ciriaco ciro claus clive cláudio cody colton constantin
    cormac corrado costas crispin cristiano cristobal cristóbal csaba cuauhtémoc cyrille césar dafydd daichi daiki
    daisuke damir damião danilo daoud dariusz darnell darragh darshan dashawn davide davor dawood debashish declan
    dedi deepak dejan demetrius demóstenes denys deshawn desiderio dev devendra devonte dharmendra dhruv diarmuid
    didier dietmar dieudonné digby digvijaya dilip dimitar dimitrios dimitris dinesh dino dionísio diosdado dler
    dmytro domenico domingo dominik donal donato dougal dragan duleep dumitru dániel eamon ebenezer eber eberhard
    ebrahim eckart edgars edi edmond edmundo efrain efraín eiji einar eino eirik eisaku ekkehard ekmeleddin ekrem
    eladio eliseo elkin emad emeka emile emiliano emmerson emre emrys enoch enrico enver enzo eoin erasmo erdal
    erkan erkki erwan esmail espen essam esteban etienne euan evangelos evgeny evžen ewan eyad eyitayo ezequiel
    ezzat fabien fabrice fabrizio facundo fadi fadl fadli fahad fahd fahri faiz fakhri falih faraj farhad farhan
    farooq farouk farzad fathi fatih faustin fausto fawad fawaz fawzi fayez faysal fazlur femi ferdinand ferenc
    fergus fermín fernão festus filip fionn firas flavio flemming florent florian florin flávio folarin fouad
    françois fredrik fridtjof frédéric fuad fulvio fumio fábio gaetano galal gamal ganesh gaspar gatot gaurav
    gautam gaël gbenga gediminas geert geir georg georgi georgios georgy geraldo gerd gergely germain germán
    gerrit gert gethin getúlio ghassan ghazi ghislain gholam ghulam giacomo giancarlo gianfranco gianluca gianni
    gilberto gilles gilmar gintaras giorgio giorgos girish gitanas glyn godswill godwin gonzalo gonçalo goodluck
    gopal goran gotabaya gottfried govind gregorio grigoris grigory grzegorz guido guilherme guillaume gulbuddin
    gulshan gunnar guntis gurpreet gusztáv guus guðni gwyn gyula gábor gáspár gökhan göran günter günther hadi
    hafiz haidar haider haile hailemariam haitham hajime hakan hakeem hakim hallvard haluk hamad hamdi hamed
    hameed hamish hani hanif hannes harald hardeep hardik hari haridas haris harish harith haroldo haroon harri
    harsh harsha hartmut haruki haruna hasan hashem hashim hatem hayder hazem heikki heiko heimo heitor hekmat
    helge hemant henk henning henrique henryk heriberto hermanus hermenegildo hernan hernán hervé hesham hicham
    hideki hideo hideto hieronymus hikmet hilario hilmi himanta hirofumi hirohito hirokazu hiroki hiroshi hiroyuki
    hisashi hisham hishyar holger horacio horst hosni hossam houssam hristo hubertus humam humberto husain husam
    huseyin huw håkan hélio hüseyin ibrahima ichiro idan idris idriss ieuan ifeanyi iftikhar ignazio ihab ihor
    ihsan ikenna ilham ilir ilker ilmar ilyas imre imtiaz inder ingmar ingo ingolf intisar inácio ioan ioannes
    ioannis iosif iouri isa isaias isamu ishaan ishaq isiaka iskandar ismael ismat issa issoufou istván itaru
    ivars ivica ivo iván iwan iyad izzat iñaki iñigo jaak jaan jaap jabbar jaber jabir jabulani jacek jacinto
    jafar jagan jagdish jago jair jairam jairo jakaya jalal jalen jalil jamil janez jani janio janis janko janne
    jannik janos janusz jarmo jaroslav jaroslaw jarosław jasim jaspal jasper jassem jaswant javad javed jawad
    jayant jayden jef jelle jermaine jeroen jesper jesús jignesh jihad jiro jitendra joao joaquín jochem jochen
    joerg joko jolyon jomo jonty joop joost jordi jorginho joris josep josué josé jovenel joão juha jukka jumaa
    junichi junichiro junji juraj jurij jussi jusuf juvenal jyotiraditya jyrki jános jérôme józef józsef jörg
    jørgen jürgen jüri jānis kaan kaarel kabiru kadir kailash kalle kamal kamel kamil kamran kanhaiya kaoru kapil
    karan kareem karel karim karlheinz karlis kartik kasim kaspar katsunobu katsuya kaushik kayode kazem kazim
    kazimierz kazuhiko kazuhiro kazuki kazuo kees keiichi keisuke keita kelechi kelvin kemal kendrick kenichi
    kenji kenta kentaro kenzo keshav khader khaldoun khotso khristo khurram kieran kiichi kimitoshi kimmo kiril
    kirill kishore kjell knud knut kohei koichi koji kojo konstantin konstantinos kornel kosuke kota kotaro
    krishna kristian kristjan kristof krišjānis krzysztof kudret kuldeep kunihiko kwabena kwaku kwame kwasi
    kyriakos lachlan lajos lalit lalu lamido lamont lasse laszlo latif lauri lawrie laxman leandro lebron leif
    lekan leody leopoldo leszek levent liaqat lieven lisandro lorcan lothar lubomir lubomír lucian lucien lucjan
    luhut lutfi lutz luís luíz lászló lázaro maamoun maarten maciej macky madhav mahamadou mahamat mahathir mahdi
    mahendra maher mahesh mahfud mahinda mahmood mahmud maithripala majed majid makoto makram maksim maksym
    mallikarjun mamadou mamoun manabu mandeep mandla mangosuthu manish manlio manmohan manoj manolis manolo
    mansoor mansour manzoor maqbool marcelo marcin marcílio marek mariano marijus marinus marián markku marko
    markus martijn martti martín marwan masaaki masahiko masahiro masaki masao masaru masashi masato masayoshi
    masayuki masoud massimiliano massimo massoud matej mateja mathews mathieu mati matia matjaž mats matthijs
    matthis matti mattias matías mauro maurício mayank mazen mbwana meelis mehmood mehran melih menno mesut mevlut
    mevlüt michal michalis michał michiel mikael mikko mikołaj mikuláš milad milind miljenko milorad milos miloš
    miquel mirek mirko miro miroslav mirosław mitsuhiro mitsuo mladen mmusi moeketsi mohan mohit mohsen mohsin
    moin moisés mojtaba mokgweetsi momir moncef monty moqtada morten morteza mosiuoa motoo mourad mousa moussa
    mthuli mubarak muhammadu muhammed muhsin muhyiddin mujahid mukesh mukhtar mukul munir muqtada murad murat musa
    mushtaq musleh muslim mutlaq mwai mykhailo mykola márcio márton máté mürsel mārtiņš nabih nabil nadeem nadir
    naeem nagendra naim najam najeeb najib nandan nao naoki naoto narayan narciso naresh naser nashwan nasir
    nauman naveen navjot nawaf nawaz nayef nayib nazar nazim nechirvan nenad nestor nhlanhla niall niccolò nicolás
    nihat niilo nikhil niko nikolaj nikolaos nikolaus nikolay nikos nilo nils nimal nimr nisar nitesh nitin nitish
    nizar njoroge nkosi nnamdi noboru nobuaki nobuhiro nobuo norberto noriaki norio nouri numan nuno nuri nye
    nyesom nándor néstor obaid obinna obiora ochieng octavio oday oddvar oguz oisin okechukwu ola oladipo olaf ole
    oleksandr oleksii oleksiy olli olof olumide olusegun oluwaseun omer omkar omondi onofre onyango orestes orhan
    oriol orlin osamu osvaldo othman otieno ottavio ottmar oumar ousmane owain ozan ozgur oğuz paa paavo padraig
    panagiotis panfilo pankaj panos parag parviz pascal pascual patricio paulinho pavlo pawan peder pekka pelle
    percival pere perran pervaiz pervez petar peteris petras petri petro petros petteri philippos pier piergiorgio
    piet pinarayi piotr pita plácido poul prabhat prabhu prabowo pradeep prakash pramod pranab pranay prasanna
    prashant praveen prayut prayuth predrag prem primož prithviraj puneet pádraig péter qais qamar qasem qasim
    qassem raad rachid rachmat radek radko radoslaw radosław radovan rafał rafe raffaele rafi rafic rafik rafiq
    raghav raghuram raheel rahim rahul raila raimonds raimund raimundo rainer raj rajab rajat rajeev rajendra
    rajesh rajinder rajiv rajnath rakesh ram ramachandra ramadan raman ramdev ramesh ramez rami ramón ranbir
    randeep ranil ranjan ranjit rashawn rasheed rasmus rastislav rasul ratan ratko ravindra ravishankar rayan raza
    raúl reidar reinaldo reinhard remi remy renan renato renaud rené riad ridwan ridzuan rifaat rigoberto rihards
    rik risto ritesh rivaldo riyad riyadh rizal robbert roeland roelof rogelio rogério rohan rohit rohullah
    rolandas romain romano rommel romuald román romário ronaldo ronan rotimi ruairi ruairí rubén rudolfs ruggero
    ruhollah rustam rustem ruud ryo ryosuke ryota ryszard ryutaro rémi rómulo rüdiger saadi sabah sabri sachin
    sadegh sadek saeed safwan saif sajith saku saleem saleh salif salih salim salvator samad sambit sameer sameh
    samih samrat sancho sandeep sander sandiaga sandro sani sanjay sanjeev sanjiv santosh sanyam sarath sardar
    sarfraz sari satoru satoshi saud sauli saurabh saurav savvas sayed sayyid seamus sebastiaan sebastiano
    sebastien sebastián sebastião sedat segun seiichi seiji selahattin selim sello selman senthil serdar seretse
    setya seun severino seyi shafiq shahbaz shahid shahin shahriar shailesh shakil shakir shamil shamim shankar
    sharad shashank shaukat shawkat shehbaz shekhar sher shigeki shigeru shingo shinichi shinji shinjiro shiro
    shivraj shoaib shohei shoichi shoji shota shrikant shuichi shukri shunsuke shunya siamak sibusiso siddharth
    siegfried sigmar sigmund sigurd sigurður silvan silvestre simeon siniša siphiwe sipho sirajuddin sirimavo
    slamet slavko slawomir slobodan sofus sohail somchai somnath soner soren sourav spyros srettha stanislas
    stanislav stanislaw stanisław stavros stefano stefanos steffen stein stelian stellan sten sture subhash sudhir
    suhail sukhbir sulaiman sulaimon suleiman suleyman sumit sunil suresh surinder suryakant sushil susilo susumu
    sutopo svein sveinn svend swapan swen syafruddin szymon sándor séamus sébastien sérgio søren süleyman sławomir
    taavi tabaré tadashi tadej tadeusz tadhg taha tahir taichi taimur taiwo takaaki takahiro takamasa takanori
    takao takashi takayuki takeo takeru takeshi takumi takuya talal talha tamas tamer tamim tamás tanel tanner
    taras tarcísio tarek tareq taro tarquin tarun tarık tarō tatsuo tatsuya tauno tawfiq tayeb tayyip teemu
    tejashwi tendai teodor teodoro terrell tetsuo tetsuro tetsuya teuvo thabang thabo thaksin thanasis thanathorn
    themba theodor theodoros thiago thibaut thierry thijs thilo thorbjørn thorstein thorsten thulani tiago tibor
    tiemoko tihomir timo timofey tino tito tomasz tomislav tommaso tomohiro tomás tomáš toomas tope tor torben
    tord torgeir torsten toru toshiaki toshihiko toshihiro toshimitsu toshio toshiro toshiyuki tremaine trond
    trygve tsutomu tunde tuomas turki tushar tyge tymon tyrell tyrone tønnes ubaid uche uday uddhav ugo uhuru
    ujjwal ulf ulises ulrik umberto umesh umit unai unmesh upendra urho urs usama usman uthman vadim vadym vahid
    vaibhav valdas valdis valentin valentín valerii valerio valeriy valery vangelis vano varun vasant vasco vasil
    vasile vasilis vasily vasyl veiko veljko venkatesh viatcheslav vicente vidar vidkun viggo vijay vikas vikrant
    viktoras viliam viljar ville vinay vinayak vincenzo vineet vineeth vinícius viorel viraj virat virender vishal
    vishnu vitali vitalii vitalijs vito vittorio vivekananda vlad vladimír vladislav vladislavs vojislav vojtěch
    volker vratislav vsevolod vuk vusi vyacheslav vít vítor wael wafula waheed wahyu wajid waldemar wale walther
    wasif wataru wellington wiesław wilf wilfredo wilfried willibald wim wiranto wissam witold wojciech wole
    wolfram wopke wout wálter władysław włodzimierz xabier xavi xulio yahia yahya yakubu yakup yamandú yanis
    yannis yaqoob yaroslav yaser yashwant yassin yassir yasuhiro yasuo yasushi yaw yegor yevgeny yevhen yiannis
    yilmaz yogendra yogesh yohei yoichi yorgos yoshiaki yoshihide yoshihiko yoshihiro yoshimasa yoshinori yoshio
    yosuke yota younis yoweri yudai yudi yuichi yuichiro yuji yukio yunus yuriy yury yusaku yusuke yuta yutaka
    yuvraj yuya yvon zacarias zacarías zafar zaher zahid zainudin zakaria zaki zakir zalmay zayed zdeněk zdravko
    zeki zeyad zia ziad zied ziyad zlatan zlatko zoltan zoltán zoran zsolt zubair zulfikar zulfiqar zweli
    zwelinzima zygmunt álvaro ángel árpád åsmund émile étienne íñigo ömer øyvind ľudovít žiga
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
