"""First names that count as such in "im sana", where any word could stand.

Common names of women in Birmingham's communities, in small letters without accents. A name missing
here costs one question; a word here that is no name would be taken for her name. So names that are
also everyday words in a text about herself (Grace is not, Joy and May are) are left out.
"""

_ENGLISH = (
    "abbie abby abi abigail adele aimee alana alex alexandra alexis alice alicia alisha alison "
    "amanda amber amelia amie amy andrea angel angela angelina ann anna annabel anne annie anya "
    "april ashleigh ashley ava bea beatrice becca becky bella beth bethan bethany betty bianca "
    "billie bonnie bronwyn caitlin callie cara carla carly carol caroline carrie cassie "
    "catherine cath charley charlie charlotte chantelle chelsea cherelle cherie chloe christina "
    "christine claire clara clare claudia colleen courtney daisy dana danielle dani dawn debbie "
    "deborah dee demi diana dionne donna eden ella eleanor elena elise eliza elizabeth ellen "
    "ellie elle eloise elsie emilia emily emma erica erin esme esther eva eve evelyn evie faye "
    "fern fiona fran frances francesca freya gabriella gabrielle gemma georgia georgie georgina "
    "gina grace hannah harriet hattie hayley hazel heather heidi helen hollie holly imogen "
    "india ingrid irene iris isabel isabella isabelle isla isobel ivy jackie jade jaime jamie "
    "jane janet janine jasmine jazmine jean jemma jen jenna jennifer jenny jess jessica jo joan "
    "joanna joanne jodie jordan josephine josie joyce judith judy julia julie juliet june "
    "kaitlin kara karen kate katherine kathryn kathy katie katrina kayla kayleigh keira kellie "
    "kelly kelsey kerry keeley kim kimberley kira kirsten kirsty kristina kylie lacey lara "
    "laura lauren layla leah leanne lena leona lesley lexi liana libby lilly lily linda lindsay "
    "lisa liv livia liz lola lorna lorraine lottie louise lucia lucy luna lydia lynn lynne "
    "mabel maddie madeleine madison maggie maisie mandy margaret maria marianne marie marilyn "
    "marina martha martine mary matilda maxine megan mel melanie melissa mia michaela michelle "
    "millie mille miranda molly morgan nadine naomi natalia natalie natasha niamh nicola nicole "
    "nikki nina norah olivia paige pam pamela pat patricia paula pauline penny petra philippa "
    "phoebe pippa poppy rachael rachel rebecca rhiannon rhian robyn rochelle rosa rosalind "
    "rosanna rosie rowan roxanne ruby ruth sabrina sadie sally sam samantha sandra sara sarah "
    "sasha scarlett shannon sharon shauna shelley shelly sheila sian sienna simone sinead "
    "siobhan skye sophia sophie stacey stacy stella steph stephanie sue summer susan susanna "
    "suzanne sylvia tamara tammy tamsin tania tanya tara tasha tegan teresa terri tess tessa "
    "thea theresa tia tiffany tilly tina toni tracey tracy trudy una vanessa vera verity vicky "
    "victoria violet vivian wendy yasmin yvette yvonne zara zoe"
)
_AFRICAN_AND_CARIBBEAN = (
    "abena abimbola adaeze adanna ade adebola adesuwa adwoa afia afua akosua akua ama amara "
    "aminata amoy araba asha ayo ayodele blessing bola bukola chiamaka chidinma chika chinenye "
    "chioma chipo comfort deja destiny ebony efe efua ekua esi ewa fatou fatoumata folake funke "
    "funmi ife ifeoma ifeyinwa iyabo janelle kadija keisha kemi khadeeja kadiatou keziah latoya "
    "lakeisha lashawn makena mariama mercy monique mwende nana ngozi nia nkechi nneka nyasha "
    "nyah oluchi omolara patience precious rahel rukiya sade selam shaniqua shanice shantel "
    "shanelle shereen sherelle simisola tamika tanisha tariro temitope tendai tinashe titi tola "
    "tolu uchenna wambui wanjiru yaa yetunde zainab zuri"
)
_SOUTH_ASIAN = (
    "aafreen aaliyah aamna aasiya abida adeeba adeela afia afsana afshan afreen aisha aishah "
    "aleena aleesha alia alina aliya aliza aliyah amandeep ambreen amina aminah amira amna "
    "amrit amrita anam aneela aneesa anika anila anisa anita anjali anjana anjum anushka anwara "
    "aqsa areeba arifa arooj asiya asma asmaa atiya atiqa ayesha ayisha azra bano baljit "
    "balvinder begum benazir bilqis bisma bushra deepa deepika devi dilshad dua eiman erum "
    "faiza fahmida fareeda farah farhana farida fariha farkhanda farzana fatema fatima fatimah "
    "fauzia fazila fiza ghazala gul gurpreet hafsa hafza hajra halima hamida hameeda haleema "
    "harleen harpreet hasina hina hira huma humaira husna iffat iman inaya insha iqra iram "
    "ishrat ismat jameela jamila jannat jaspreet jasmeen jasmin javeria jaswinder kainat kajal "
    "kalsoom kalpana kamaljit kamla kanwal karishma kashaf kausar kaur kavita khadija khadijah "
    "khalida khushi kiran kiranjit komal kulsoom kulsum kulvinder laiba lubna madeeha madiha "
    "maha mahek mahira mahnoor maheen mahwish maimoona malaika malika manal mandeep maneesha "
    "manisha manjit manpreet maria mariam maryam maryum masuma meena meera mehak mehreen "
    "mehwish memoona mina misbah momina monira moni munira muskan nabeela nabila nadia nadira "
    "naeema nafisa naheed nahida naila naima najma nargis narinder nasima nasra nasreen nasrin "
    "natasha nausheen navdeep nayab nazia nazma nazmin nazneen neelam neelum neha nida nidhi "
    "nighat nilufa nimra nisa nisha nishat noor noreen nosheen nusrat parminder parveen parvin "
    "pooja poonam popi prabhjot preeti priti priya priyanka puja rabia rabiya raheela rahima "
    "rahmat raj rajinder rajni rani rashida razia reema rehana rekha resham reshma riffat "
    "rimsha ritu riya roshni rubab rubeena rubina ruhi rukhsana rukshana rumana rupa ruqayyah "
    "ruqaya saba sabah sabeen sabiha sabina sabira sadia saeeda safa safia safina safiya sahar "
    "sahiba saima saira sajida sakina saleha salina salma samia samina samira samreen sana "
    "sandeep sangeeta sania sanjida sanya sapna sara sarabjit saraya sarita sarwat satwinder "
    "seema sehar sehrish selina sevda shabana shabnam shaheen shahida shahnaz shaista shakila "
    "shamim shamima shamsa shanaz shanza shazia shaziya sheetal shehnaz shilpa shireen shirin "
    "shivani shumaila sidra simran simranjit sita sitara sobia sofia soma sonal sonam sonia "
    "soniya suhana sukhdeep sukhi sultana sumaira sumaiya sumaya sumayyah sumera sunaina sundas "
    "sunita supriya surinder sushma swati syeda tabassum tahira tahmina tajinder tania tanisha "
    "tanveer tanzeela tanzila taslima tasleem tasneem tasnim tayyaba tayyibah tehmina tehreem "
    "thahmina tuba ujala umaima ume urooj urwa uzma vaishali varsha vidya wajiha warda yasmeen "
    "yumna yusra zahida zahra zaib zainab zakia zara zareen zarina zeba zeenat zeinab zenab "
    "zobia zohra zoya zubaida zunaira zulaikha"
)
_ARABIC_AND_SOMALI = (
    "abeer abir aicha ahlam alaa amal amani amira anfal arwa asmahan aya ayaan ayan basma "
    "batool bayan dalal dalia dalya deeqa deka dina doaa duaa eman esraa faduma fadumo fahima "
    "faiza falastin fardowsa farhiya farxiya fartun fathia fawzia fawziya fowsia ghada habiba "
    "hadeel hafsa hagar hala hamdi hanaa hanan hani hawa hawo hayat hibaaq hiba hibo hind hodan "
    "huda hodo ibtisam idil ifrah ikram ilhan iman intisar iptisam isra istarlin jamila jawaher "
    "jihan joud kawthar khadra khadro khawla kholoud kowsar lamia lana layan leila leyla lina "
    "lul lulu maha maida malak manar maram marwa marwo maysa meriem mona muna muno nada nadifa "
    "nagat nahla najat najma nasteho nawal nesrin nimco nimo nisreen nora nour noura nuha nura "
    "ola rabab raghad rahma rana rand rania rasha rawan raya razan reem reham rim roqaya rowda "
    "ruqiya ruweyda saado safia saffiya sagal sahra samar samiya sara saredo sawsan shadia "
    "shukri shukria siham sihaam soraya suad suaad suhayr sumaya taghreed thurayya ubah umm "
    "wafaa wafa walaa warsan xalimo yasmina yara ya'qub zamzam zaynab zeynab zeyneb ziyada"
)
_EAST_EUROPEAN = (
    "adina adriana agata agnieszka alexandra alicja alina ana anca andreea anastasia aneta ania "
    "anita antonia aurelia barbara beata bogdana bogna bozena camelia carmen catalina celina "
    "corina cosmina cristina dagmara dana danuta daniela danka daria diana dominika dorota "
    "edyta elena eliza elzbieta emilia ewa ewelina florentina gabriela georgiana gosia grazyna "
    "halina hania helena ilinca ilona ioana ionela irena irina iulia ivana iwona izabela "
    "jadwiga joanna jolanta julia justyna kamila karina karolina kasia katarzyna kinga klaudia "
    "krystyna laura lavinia lenuta lidia liliana lorena loredana lucyna ludmila luminita "
    "madalina magda magdalena malgorzata malgosia marcelina marinela mariola marta martyna "
    "marzena mihaela milena mirela monika nadia natalia nicoleta oana ola oksana olena olga "
    "olimpia oliwia patrycja paulina petronela raluca ramona renata roksana roxana rodica "
    "ruxandra sabina sandra silvia simona sorina stefania svetlana sylwia tatiana teodora "
    "urszula valentina veronica victoria violeta viorica wanda weronika wiktoria yulia zofia "
    "zuzanna"
)
GIVEN_NAMES = frozenset(
    " ".join(
        (_ENGLISH, _AFRICAN_AND_CARIBBEAN, _SOUTH_ASIAN, _ARABIC_AND_SOMALI, _EAST_EUROPEAN)
    ).split()
) - frozenset(
    [
        "nana",
        "yaa",
        "ama",
        "lul",
        "dee-dee",
        "mille",
        "begum",
        "kaur",
        "devi",
        "bano",
        "umm",
        "raj",
        "pat",
        "hani",
        "hind",
        "rand",
        "hala",
        "angel",
        "summer",
        "precious",
        "blessing",
        "comfort",
        "patience",
        "mercy",
        "destiny",
        "alex",
        "rahmat",
        "ya'qub",
        "ola",
        "titi",
    ]
)

_SURNAMES = (
    "ahmed ahmad akhtar akram ali amin anwar arshad ashraf aziz bano bashir begum bhatti bibi "
    "butt chaudhry choudhury chowdhury dar devi farooq ghani hassan hussain hussein ibrahim "
    "iqbal islam jan javed kaur kausar khan khanam khanum khatun lal latif mahmood malik miah "
    "mir mirza mohamed mohammed muhammad mughal munir nawaz omar osman parveen patel qureshi "
    "rafiq raja rahman rashid raza rehman saeed salim shah shaheen shaikh sharif sheikh "
    "siddique singh sultana tariq uddin ullah warsame yousaf yusuf zaman abdi adan farah jama "
    "nur smith jones brown taylor williams evans thomas johnson roberts walker wright robinson "
    "thompson white hughes edwards green hall wood harris lewis martin jackson clarke clark "
    "turner hill cooper morris moore ward watson baker harrison morgan kelly murphy campbell "
    "stewart adams allen bailey bennett bell carter collins cook cox davies davis james king "
    "lee mitchell nowak kowalska kowalski popescu ionescu popa okafor okeke adeyemi mensah "
    "owusu"
)
SURNAMES = frozenset(_SURNAMES.split())
