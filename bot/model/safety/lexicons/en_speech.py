"""English words of speech and of people: meaning -> the ways women text it."""

from __future__ import annotations

SPEECH = {
    "stroke": "stroke",
    "thermometer": "thermometer",
    "dehydrated": "dehydrated dehydration",
    "talk": "talk talks talking talked speaking speak speaks",
    "run": "run running runs ran",
    "wait": "wait waiting waited w8",
    "work": "work works worked working workin",
    "start": "start started starts starting startin begin began begun begins beginning",
    "i": "i im iam ive id we weve",
    "me": "me us",
    "my": "my mi our",
    "you": "u ya yu",
    "he": "he hes hed",
    "him": "him",
    "his": "his",
    "she": "she shes shed",
    "her": "her hers",
    "it": "it its",
    "they": "they theyre theyve them",
    "not": """
        not no nt isnt isn aint ent arent hasnt havent havnt hvnt hvent hadnt doesnt dosnt didnt
        dont dnt don dun wasnt wont wnt never neva nvr nothing nuffin nothin none zero without
        nowt nor nobody noone neither dint dosent doesent isent
    """,
    "nothing": "nthng nothing nuffin nothin nowt nout",
    "nobody": "nobody noone no1",
    "cant": "cant cannot couldnt carnt cudnt cnt unable couldn",
    "less": """
        less fewer hardly barely reduced reducing reduction decreased decrease slowed slower
        slowing slow rarely scarcely littler lesser lees
    """,
    "more": "more mor",
    "stop": "stop stopped stops stopping stopt stpd stoped",
    "too": "too",
    "want": "wnt wnts want wants wanted wanting wanna wan wna wnna",
    "wish": "wish wished wishing wsh",
    "hope": "hope hoping hopes",
    "will": "will gonna wil would goin",
    "go": "go goes going goin gone went gon",
    "gone": "gone",
    "going": "going gonna goin",
    "come": "cm come comes coming came comin cumin cummin comming cum",
    "out": "out",
    "off": "off",
    "over": "over",
    "down": "down dwn",
    "under": "under underneath below",
    "up": "up",
    "in": "in inside",
    "on": "on",
    "at": "at",
    "of": "of",
    "for": "for",
    "from": "from frm",
    "with": "with wid wiv wif",
    "by": "by",
    "if": "if",
    "when": "when wen whn",
    "what": "what wat wot whats wats wots wht",
    "how": "how hw hows",
    "can": "can could cud",
    "does": "does do dose did",
    "every": "every evry evryday everyday",
    "everyday": "everyday",
    "everything": "everything everythin evrything everythink anything anythin anyfing",
    "everyone": "everyone everybody every1 evryone anyone",
    "all": "all",
    "any": "any",
    "anymore": "anymore nomore longer nemore enymore",
    "lots": "lots lot alot loads loadz lods tons much many heaps plenty",
    "very": "very really so proper extremely rly realy rely vry v reely sooo too super mega quite",
    "bit": "bit little lil slight slightly mild mildly tiny bits small ickle touch",
    "last": "last previous prev other",
    "first": "first 1st eldest oldest older",
    "time": "time times",
    "normal": "normal ok okay usual normally usually nrml common safe alright",
    "usually": "normally usually normaly usualy always",
    "same": "same",
    "different": """
        different diffrent diff changed change changing odd strange weird funny unusual abnormal
    """,
    "now": "now rn asap quick quickly",
    "already": "already alredy",
    "early": "early soon premature prem",
    "fast": "fast rapid rapidly quick quickly racing",
    "sudden": "sudden suddenly overnight suddnly",
    "since": "since snce",
    "after": "after afta aftr following post",
    "before": "before b4 befor previously",
    "again": "again agen",
    "think": "think thinking thinkin thought tink fink finking reckon thinks",
    "thoughts": "thoughts thorts thoughs thougts images visions pictures",
    "know": "know knw knows knowing knew kno noe",
    "say": "say says said saying sed sayin tell tells told telling telin",
    "see": "see seeing seein saw sees c",
    "find": "find finding found finds",
    "look": "look looks looking lookin looked",
    "hear": "hear hearing heard hears hearin",
    "keep": "keep keeps keeping kept keepin",
    "get": "get gets getting got gettin gettn gotten",
    "take": "take takes taking takin took taken tke tuk",
    "took": "took taken removed remove removing tuk",
    "give": "gv give gives giving gave givin given",
    "make": "make makes making made makin force",
    "have": "have has had having havin hav hve av ave",
    "need": "need needs needed nd",
    "let": "let lets allow allows allowed allowing letting lettin alowed",
    "use": "use using uses",
    "put": "put puts putting",
    "turn": "turn turns turned turning turnin",
    "leave": "leave leaves leaving left leavin leve",
    "left": "left lft",
    "live": "lv live living livin lived lives exist existing",
    "lived": "lived",
    "life": "life lyf lyfe lives",
    "home": "home house hme flat",
    "here": "here hear hre",
    "there": "there theres ther",
    "something": """
        something sumthing somthing sumfin sumthin smth summat somethin smthing somethings
    """,
    "wrong": "wrong rong wrng",
    "right": "right rite",
    "bad": """
        bad badd terrible terible awful horrible horrific horrendous nasty serious seriously badly
        rotten intense massive killer crazy mad worse
    """,
    "worse": "worse worser worst",
    "extreme": """
        severe severely sever extreme agony unbearable unbareable excruciating excrutiating worst
        constant constantly continuous continuously crippling hell
    """,
    "high": "high highish raised sky",
    "strong": "strong stronger strongly",
    "closer": "closer regular regularly",
    "hard": "hard solid",
    "sure": "sure shure",
    "help": "help hlp halp helpp helping elp",
    "please": "please pls plz plss plse",
    "scared": """
        scared scard scarred afraid frightened frightend terrified fear fearful petrified scare
        scary feared skared scered frighten
    """,
    "worried": "worried worry worrying worrys worries anxious nervous concerned paranoid",
    "risk": """
        risk risks chance chances odds cause causes causing prevent avoid signs symptoms
        statistics likely rate
    """,
    "safe": "safer safe safely",
    "unsafe": "unsafe",
    "alone": "alone",
    "hour": "hour hours hr hrs hourly",
    "minute": "minute minutes min mins",
    "day": "day days dayz dy",
    "night": "night nite nights tonight tonite 2nite",
    "week": "week weeks wk wks weks weeeks",
    "month": "month months mth mths",
    "year": "year years yr yrs yo",
    "old": "old",
    "today": "today 2day tday",
    "yesterday": "yesterday yday yesterdy yest",
    "morning": "morning mornin mrng",
    "ago": "ago",
    "lol": "lol lmao haha hahaha hehe lmfao rofl lool joking jk hahah ha kidding",
}

PEOPLE = {
    "baby": """
        baby babys babies babie babyz bby babby babba babbas bub bubs bubba bubbas bb lo lilone
        foetus fetus infant newborn newborns bubz bibi beby
    """,
    "newborn": "newborn newborns infant preemie",
    "child": """
        son sons daughter daughters dorter child children kid kids boy girl toddler lad lass
        grandson granddaughter grandchild lil1 little1
    """,
    "daughter": "daughter daughters girl girls dorter",
    "twin": "twin twins triplet triplets",
    "bump": "bump bumps",
    "pregnant": "pregnant pregnent preg pregs preggers preggo pregers expecting pregnet prego",
    "pregnancy": "pregnancy pregnancys pregnancies pregancy",
    "woman": """
        wife wifey missus mrs misses girlfriend gf fiancee sister sis cousin friend friends mate
        mates lady woman bestie bff neighbour neighbours partner daughter mum mom
    """,
    "husband": """
        husband husbands hubby hubbys husban partner partners boyfriend boyfriends bf fella fellas
        bloke blokes ex exs man feller fiance spouse bfs oh
    """,
    "ex": "ex exs exhusband expartner exboyfriend",
    "father": """
        dad dads father brother brothers bro uncle mum mom mother mums moms stepdad stepmum
        parents cousin aunt aunty auntie grandad dada abu abbu
    """,
    "inlaw": "inlaw inlaws inlawz",
    "family": "family familys fam fambly parents relatives",
    "someone": "someone somebody some1",
    "friend": """
        friend friends mate mates cousin sister sis neighbour neighbours bestie aunt auntie
        colleague coworker
    """,
    "kin": """
        nan nans nanny gran grandma grandad grandads grandmother grandfather grandparent dad dads
        father uncle aunt auntie mum mom mother brother dog dogs cat cats pet rabbit hamster fish
        nana
    """,
    "boss": """
        boss bosses manager landlord landlords employer work company council gp surgery reception
        hospital nhs school nursery teacher
    """,
    "pet": "dog cat pet puppy kitten rabbit",
    "midwife": "midwife midwifes midwives midwive mw midwf doctor doctors dr gp hospital",
}
