"""Mental-health crisis, in English: thoughts of harm to the baby, voices, a mind that slips away.

`Will sex hurt the baby` asks; `scared I will hurt him` tells.
"""

from __future__ import annotations

from ..phrases import Row

HARM_TO_BABY = (
    Row(
        "thoughts_of_harm",
        """
        @urge_to .. @harm_baby .. @victim / thoughts .. @harm_baby .. @victim|things /
        thoughts .. baby .. hurt|harm|die / keep get .. @harm_baby / @urge_to .. shake .. @child /
        nearly|almost .. shake|hit|hurt|drop|throw|smother .. @child / throw .. window|wall /
        drown .. baby|him|her .. bath / smother .. @child / pillow .. over|on .. @child|face /
        images .. @harm_baby|hurt .. @child / i .. @harm_baby .. @infant /
        i .. shake|hit|hurt|throw|smother .. him|her .. scared|cry|sorry|stop /
        shout .. shake .. him|her|baby / incase .. i .. @harm_baby .. her|him|baby|@child /
        case .. i .. @harm_baby / not .. stop .. think .. @harm_baby / kill .. baby /
        lose|lost it .. hit|shake|throw .. baby|him|her / hold .. pillow /
        drop .. @child .. purpose|stairs|window / throw .. @infant .. floor|wall|bin|bed|down /
        leave .. baby .. outside|bin|doorstep|street|somewhere / want .. get rid .. him|her /
        hate .. baby .. want|hurt|harm|throw /
        flashes|images|pictures|thoughts .. stabbing|sharp|stab .. baby|him|her /
        what if .. i .. @harm_baby .. him|her|baby|@infant / scared .. knife|knives /
        near|around knives / not trust .. knife / squeeze|squeezed .. him|her|baby .. hard|too /
        rage|angry|anger .. at|towards .. baby|him|her .. scared|hurt|do / feel .. rage .. baby /
        scream|screamed .. him|her|baby .. throw|threw|shake|hit|nearly /
        @urge_to .. drop .. @infant|child / imagine|picture .. drop .. him|her|baby /
        images .. drop .. @victim / dropping .. him|her|baby .. purpose|stairs|window
        """,
        unless="""
        sex /
        smoke|fags|drink|coffee|food|eat|exercise|lie|lying|medicine|stress|paracetamol ..
        hurt|harm /
        when .. feed / how .. hurt|harm|hold / baby .. hurt .. me / throw .. up|away|party /
        can|will|does|would it|this|that|they hurt|harm .. baby / handle / nappy|carry / lol /
        dress|burp|nails|wind / i .. drop .. baby .. head|floor|accident|off /
        he|husband|partner|ex .. kill|throw|hurt|shake|hit .. baby / think .. hurt .. baby .. if /
        i drop .. baby / kin|mum .. drop / what if i drop|hurt .. bathing|bath|carrying|first
        """,
        because="`will sex hurt the baby` asks; `scared I will hurt him` tells",
    ),
    Row(
        "bad_thoughts",
        """
        intrusive thoughts / thoughts .. hurt|harm|kill|die|throw|drown /
        bad|horrible|scary .. thoughts .. baby|him|her / bad .. picture .. head|hurt
        """,
    ),
    Row(
        "not_safe_with_baby",
        """
        danger .. baby|myself|him|her|kids / not .. safe .. alone .. baby /
        not|cant .. trust|trusted .. baby|alone|with / not safe .. with baby|her / i .. not safe /
        do something .. baby / not .. safe .. leave|left .. alone|baby /
        baby .. not .. safe .. me / scared .. alone .. baby|her|him /
        not .. left|leave .. alone .. baby|her|him / scared .. of .. what .. baby /
        cant around .. baby / scared .. i .. hurt|harm|do / take .. my baby .. before /
        please .. take .. baby .. away|before|from me / give .. baby .. away .. hurt|before /
        scary|bad|horrible thoughts / scared .. my .. thoughts
        """,
        unless="he|husband|partner .. not safe / safe .. use|eat / sleep",
    ),
)

PSYCHOSIS = (
    Row(
        "voices",
        """
        hear .. voice / voice .. tell|say|talk|head|scream|command|want|ask /
        voice .. in .. head / head .. tell|say .. me / tell .. me .. kill|jump|hurt|die /
        voice .. kill|jump|hurt / voices / hear .. things /
        hear .. someone|people .. talk|whisper|call / someone talk .. nobody|not .. there /
        whisper|whispering|whispers .. me / hear .. someone|people .. talking|talk|whisper /
        talking .. nobody|not .. there / sign .. tell .. me / everything .. sign /
        someone|voice|people|devil|something|baby .. in .. my head /
        radio|tv|telly|phone .. talk .. me|about / baby .. talk|say .. me .. devil|god|kill|evil /
        everyone knows .. what|think|about me / know|hear .. my thoughts|mind /
        read|reading my mind|thoughts / shadows .. move|whisper|follow|watch /
        baby .. talk .. me / everyone .. knows .. think|thinking|thoughts /
        knows what i .. think|thinking
        """,
        unless="""
        voice note|message|mail / hear .. your voice|baby / hear .. my voice /
        hear .. things .. about|good|bad|hospital|from / hear .. people .. talk .. about|say /
        neighbours .. hear / baby .. hear / hear .. someone .. die|pass / song|tune|stuck|cold /
        baby .. talks|talking .. milestone|words|months
        """,
    ),
    Row(
        "seeing_things",
        """
        see .. things .. not|there|real|others / hallucinate / psychosis /
        see .. people .. not|there / see .. shadows|ghosts|faces|demons|spirits|spiders /
        things .. not .. there|real / not .. real .. anymore|feel / feel .. not .. real /
        everything .. not real / lose .. reality / out of touch / see things $ / i seeing things /
        seeing things .. not|people|shadows|dark|that / see .. strange|scary|weird|funny things /
        see things .. not|others|nobody / started seeing things
        """,
        unless="""
        what psychosis|hallucinate / see things .. differently|your|my way / signs .. psychosis /
        see .. people .. not .. wash|mask|vaccinate / see faces .. friends /
        see things differently|clearly|your|my way
        """,
    ),
    Row(
        "persecution",
        """
        they|people|someone|everyone|neighbours .. watch .. me|us ..
        through|tv|camera|phone|window /
        people|they|everyone .. watch me / they|people .. after|against me|us .. baby|me /
        they .. poison|poisoning / cameras in / plot .. baby|me|against|take /
        people|they|midwife|doctor|neighbour|family .. plot|poison|spy|spying|control ..
        me|my|us|mind /
        poison .. me|my|baby / camera .. in .. home|house|walls|room|flat /
        they .. try .. take .. baby|me|kill / sent .. message .. tv|radio / tv .. talk .. me /
        sign|everything .. tell .. me / chip .. in /
        someone|people|they|he|she|neighbours|family|midwife|social .. trying|going|want|try ..
        take|steal|kidnap|swap .. my baby /
        conspiracy / out get me / steal .. my baby /
        everyone .. after|against|watching|talking .. me /
        they|someone|people .. come|coming .. take .. my .. baby / come .. take .. baby .. hide /
        i .. have|must hide|protect .. baby /
        thinks|thinking|convinced .. people .. poison|watch|after|against /
        poisoning|poison .. her|me
        """,
        unless="""
        @aggressor_named .. watch / love island / he|husband|partner|ex .. camera / food poison /
        cot camera|monitor / social / he|ex|husband .. take .. baby /
        who .. want .. take .. baby / they .. come .. take .. blood|photo|baby .. scan|test
        """,
    ),
    Row(
        "baby_changed",
        """
        baby|him|her|child .. evil|swap|possessed / not my baby / not .. mine .. swap|baby /
        baby .. not .. mine|real|human / @infant .. send|sent .. back .. god|heaven /
        god .. tell .. me / god|devil .. speak|talk|say .. me / special powers /
        i .. jesus|god|prophet|messiah|chosen
        """,
        unless="shirt|vest|car seat|switched at / baby swap shop / software",
    ),
    Row(
        "losing_mind",
        """
        i .. going|go|gone .. mad / lose .. mind / think .. i .. mad / breakdown /
        not .. sleep .. # day|night .. see|hear|mad|head / not .. know .. what .. real /
        think|feel .. going .. mad|crazy|insane|mental /
        going .. mad|crazy|insane .. scared|help|might|hurt / going insane /
        lose .. grip|touch|hold /
        not .. sleep .. # day|night|week|hour .. amazing|energy|racing|fast|see|hear|god|strange /
        not .. sleep .. day & thoughts|racing|god|energy|amazing|strange|voice /
        thoughts .. race|fast / mind .. race|fast / strange things .. god|baby|people /
        saying .. strange|weird|odd .. things / acting .. strange|weird .. since .. baby|birth /
        manic|mania|bipolar .. off|high|not|episode / hearing things / grip .. reality /
        i .. losing it / think|feel .. losing it / lose .. plot / crack|cracking up /
        head .. mess|messed|gone|fried|explode .. cope|baby|scared /
        talk|talking .. nonsense|strange|weird .. birth|baby|god|people /
        not herself|himself .. birth|baby|talk|sleep / woman .. not .. herself
        """,
        unless="""
        lol / drive me mad / car|bus|train|van|recovery .. breakdown / breakdown .. cover|car /
        mad .. at|about|with .. price / he|she .. going mad / craving / nesting / stuck in|bored /
        losing it .. weight|laughing / baby .. talking nonsense / baby|newborn .. not herself /
        going mad|crazy .. waiting|bored|boredom|itch|with
        """,
    ),
)

ROWS = (
    *HARM_TO_BABY,
    *PSYCHOSIS,
)
