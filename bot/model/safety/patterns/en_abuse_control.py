"""Abuse at home, in English: control, force, threats, stalking, honour, FGM, slavery."""

from __future__ import annotations

from ..phrases import Row

CONTROL = (
    Row(
        "phone",
        """
        @aggressor .. check .. my .. phone|message|bag / @aggressor .. check .. phone|message /
        @aggressor .. through .. my phone|message / through my phone|message /
        @aggressor .. read|reads .. my .. message|phone /
        @aggressor .. take|took|break|smash .. my phone /
        hide .. phone|message|this .. from .. him|husband|@aggressor_named / hide this phone /
        track .. phone|car|me|my / track on / @aggressor .. track|watch .. me /
        he .. might|will|can .. see .. this|message / he reads /
        @aggressor .. not .. let .. have .. phone|mobile / delete .. before .. he /
        not .. ring|text|call|message .. he|husband /
        he .. mad|angry|kill|kick .. if .. text|call|ring|phone|see /
        if .. he .. see|find|found|know|read .. text|message|this / he .. listen|listening /
        next room .. cant talk / cant talk .. he|husband|him|here /
        he|husband .. in .. room .. cant|not / careful .. text|message .. he /
        he .. look .. my .. phone|message / @aggressor .. look .. at .. my phone /
        he .. find out|found out .. text|message|this /
        @aggressor .. delete|deletes|deleted .. my .. contacts|friends|numbers|messages /
        give .. him .. my password|passwords / he .. my password|passwords /
        app .. on .. my .. phone .. track|he|husband|see|watch / he .. got .. app .. phone /
        not reply .. he|husband / he will see / only text .. when .. he|work /
        text .. only .. when .. he|work / not .. safe .. text /
        he|husband|partner|they|inlaw|ex|someone .. check .. my phone /
        he|husband|partner|they|inlaw|ex|someone .. go|goes .. through .. my /
        goes through .. my phone|message|bag|things
        """,
        unless="""
        milk|baby .. track / she .. check .. my .. scan / midwife .. check /
        check .. scan|photo|pics
        """,
    ),
    Row(
        "money",
        """
        @aggressor .. take|took|keep|control|hide .. money|wages|card /
        @aggressor .. not .. give .. money|food / not .. allow .. money /
        take|keep .. my .. money|card / @aggressor .. spend .. all .. money .. scared /
        @aggressor .. has|have|got .. my .. card|money|wages|bank /
        @aggressor .. give .. me .. # .. day|week / @aggressor .. give .. allowance /
        control .. money / no|not .. access .. money|account|bank / beg .. money|him /
        not .. my own money / he .. has .. all .. money
        """,
        unless="landlord|council|dwp|jobcentre|shop|hmrc / milk",
    ),
    Row(
        "controls",
        """
        @aggressor .. control /
        control .. everything|me|relationship|partner|husband|wear|who|what / control .. i do /
        @aggressor .. cut .. me off / cut .. me .. off .. friend|family|mates|everyone /
        share .. my location / @aggressor .. location / ask .. permission /
        permission .. leave|go|out|him|husband /
        cant|not .. go .. anywhere .. without .. him|them|husband /
        not .. anywhere .. without .. him / camera .. watch .. me & he|husband|inlaw /
        @aggressor .. camera|watch .. me / prisoner / @aggressor .. check .. who|where .. i /
        not take no .. answer / @aggressor .. camera / camera .. everywhere / coercive /
        @aggressor .. isolate / @aggressor .. decides|decide .. when|what|who|if /
        @aggressor .. come|comes .. every|all .. appointment /
        @aggressor .. answer|answers|speaks .. for me / flinch /
        @aggressor .. not leave .. me|us alone .. midwife|doctor|appointment
        """,
        unless="""
        birth control / remote|pest|crowd|blood sugar|diabetes|weight|pain /
        take no .. answer .. landlord|council|gp / cot / monitor /
        match|football|telly|tv .. watch / baby .. monitor|camera / doorbell / camera .. man /
        holiday|photos|pics / freak
        """,
    ),
    Row(
        "not_allowed",
        """
        @aggressor .. not .. let .. me|her .. @freedom /
        @aggressor .. not .. allow .. me|her .. @freedom / @aggressor .. not .. let .. @freedom /
        not let me .. out|go|see|leave|anywhere|phone /
        not .. allowed .. out|leave|family|friend|phone|visit|alone / not allowed .. see .. my /
        @aggressor .. stop .. me .. see|go|leave|work|talk / isolate .. me /
        not let .. see .. family|friend|mum|mom / not let .. leave|out .. home /
        not let .. family|friend / not .. allowed .. eat|sleep|talk|speak|phone|anywhere /
        not .. let|allow .. me|us .. eat|out / @aggressor .. stop .. me .. go|going|see|seeing /
        they|inlaw|husband .. not .. give .. me|us .. food|eat / not give me food
        """,
        unless="""
        boss / lift / lol / midwife .. let|not /
        baby|toddler .. not .. let .. me .. sleep|leave|go / baby not let /
        he|she not .. let me .. sleep|put|eat .. baby|down|feed / can i not allowed /
        not .. let me .. in .. scan|ward|labour / let me .. sleep / allowed .. cheese /
        not let .. link|website /
        not allowed .. eat ..
        brie|cheese|sushi|pate|pregnant|fish|before|after|induction|epidural|labour /
        nil by mouth / scan|ward|visit|visiting|visitors
        """,
    ),
    Row(
        "locked",
        """
        lock .. me|us|her .. in|out|up|room|home / @aggressor .. lock .. in|me|door /
        trapped .. in|at .. home|house|him|marriage|relationship /
        keep .. me .. prisoner|locked|in / held hostage / trapped .. with .. him|husband /
        locked|lock .. in .. room|house|flat|bathroom / locked me
        """,
        unless="""
        lock .. out .. lol|keys|account|phone / locked .. myself / account|app|password / wind /
        bathroom lock
        """,
    ),
    Row(
        "insults",
        """
        @aggressor .. call .. me .. insult / put .. me down / humiliate .. me /
        belittle|gaslight / make .. me feel .. worthless|small|insult / no one .. believe me /
        nobody .. believe / gas lights|light me / gaslights
        """,
        unless="call me back|later|mate / baby|toddler / put me down for",
    ),
)

FORCE = (
    Row(
        "forced",
        """
        force .. me|marry|sex|her|marriage / forced .. marriage /
        make .. me .. do .. things|stuff|sex / makes .. me .. have sex|sleep /
        he|they|family .. make .. me .. abortion|work|marry|rid / make .. have .. terminate /
        take .. me .. marry / marry .. someone .. not|force|pakistan|family /
        against .. my .. will|wishes / want .. me .. marry / abroad .. marry /
        force|forced .. work|sex|marry|go / men .. sleep .. money /
        make|makes|made .. me sleep .. with /
        sleep with .. men|other|friends|people .. money|make / sex .. money|men .. make /
        not .. want .. marry / arranged marriage .. not|force|scared /
        give .. them .. baby|my baby .. say|must|force|want / must give .. baby /
        send|sent .. me .. back .. marry|marriage|home .. marry / force .. terminate|abort /
        will send .. me .. marriage
        """,
        unless="""
        force .. myself / force .. eat / laugh / make me laugh|tea /
        my boyfriend|partner wants .. marry me / asked me .. marry / force .. work .. website /
        he want marry me .. happy|yes|love /
        must give .. baby .. vitamin|milk|water|calpol|formula|food|jab
        """,
    ),
    Row(
        "abortion_pressure",
        """
        @aggressor .. want|make|tell .. me .. rid .. baby|it / @aggressor .. rid .. baby .. or /
        @aggressor .. make .. terminate / force .. terminate
        """,
    ),
    Row(
        "rape",
        """
        rape / sexual .. assault|abuse|hit|touch / sex .. not .. want /
        not .. want .. sex .. he|husband|force|make /
        touch .. me .. not .. want|when|inappropriate / someone|he|father|uncle .. touch .. me /
        sex .. without .. consent / sex .. when .. say no / no .. sex .. he .. anyway /
        spike|spiked .. my|me / @aggressor .. spike .. drink / force|forced .. himself .. on /
        drugged me / say no .. he .. does|do|anyway|still / he .. does .. it .. anyway /
        i .. not want .. he .. anyway / he .. sex .. when .. sleep|asleep
        """,
        unless="""
        midwife .. touch / not want sex .. normal|baby|pregnant|since / touch .. belly|bump /
        temperature spike|spiked / spiked .. fever / raped draped|no
        """,
    ),
    Row(
        "slavery",
        """
        slave / work .. no pay|money / not .. pay .. work .. passport|cant|out|house /
        @aggressor|boss .. take|took|keep|hide|have .. passport / took .. my passport /
        passport .. take|took|hide / work .. not .. pay .. me|us .. out|leave|let /
        not .. pay .. me .. not let
        """,
        unless="""
        passport office|photo|apply|baby passport|renew / passport .. take .. how long /
        how .. passport
        """,
    ),
    Row(
        "deport",
        "deport / send .. me back .. if|pakistan|he / home office .. if i leave|he",
        unless="worried .. deport / asylum .. deport / home office .. letter",
    ),
    Row(
        "fgm",
        """
        fgm / female .. genital / cut|circumcise .. daughter|her|little girl|my girl|baby girl /
        cut .. baby girl|girls|daughter / cut .. done .. daughter|girl|me .. child /
        have|had .. cut .. down|child|somalia|africa / cut .. daughter /
        do .. cut .. daughter|girl|her / daughter|girl .. for .. cutting /
        cutting .. daughter|girl / take .. daughter .. cut|circumcise|cutting /
        cut .. child .. daughter|scared|girl / i .. cut .. as .. child|girl|baby /
        cut .. scared .. daughter
        """,
        unless="""
        hair|nails|nail|cord|fingernails|grapes|fringe / cut .. her food / tongue tie / haircut
        """,
    ),
)

THREATS = (
    Row(
        "threats",
        "threat",
        unless="""
        threat .. miscarriage|evict|eviction|landlord|council|bailiff / landlord .. threat /
        not .. threat
        """,
    ),
    Row(
        "kill_me",
        """
        say|said|going|will|threat .. kill .. me|us|her|baby|my .. if|said|when|leave /
        @aggressor .. going|will|try|want .. kill .. me|us /
        say .. kill|burn|stab|hurt .. me|us|house|home|family|baby /
        kill .. me .. if .. i .. leave|tell|go|pregnant|know /
        kill .. me .. find|know|pregnant|honour / try .. kill me / stab|burn .. me|us|house /
        burn .. home|us .. down|in / @aggressor .. kill .. baby /
        say .. will .. kill .. baby|me|us / @aggressor .. will .. kill|hurt /
        find me .. wherever|anywhere|go / say .. find .. me .. wherever|if / slit .. my|throat /
        he .. find .. me .. wherever
        """,
        unless="""
        lol|laugh / kill .. me .. if .. buy|forget|late|spend|eat|name / buy|forget /
        feet|back|heartburn|hip|voice / sun .. burn / killed .. her .. eastenders /
        killed .. off / i .. kill him
        """,
    ),
    Row(
        "weapon",
        "knife|gun & me|him|he|husband|throat|door|kids",
        unless="wrist|myself|self / kitchen|fork|cut food|butter / top gun",
    ),
    Row(
        "takes_baby",
        """
        he|husband|ex|family|they|partner .. take .. baby|kids|children|him|her ..
        if|away|leave|court /
        say .. take .. baby .. away|leave|if / @aggressor .. custody /
        he|they .. say .. never .. see .. baby|kids /
        @aggressor .. say .. bad mum|mother .. take / say .. i .. bad mum|mother /
        hell take .. baby|kids /
        @aggressor|they .. will|going|would .. take .. baby|kids|child|children|him|her ..
        if|away|from /
        if i .. tell|leave|say|go .. will|would .. take|kill|hurt|send|deport /
        say .. if .. i .. tell|leave|go
        """,
        unless="""
        social / clinic|nursery|doctor|gp|park|walk|out .. pram / take .. it in turns / hospital
        """,
    ),
    Row(
        "stalks",
        """
        stalk / follow .. me|her .. everywhere|home|around|work|again /
        ex .. follow|outside|come|watch|turn|ring|message|text /
        @aggressor .. turn up .. outside|home|work|house|at /
        @aggressor_named|he .. not .. leave .. alone / restraining|molestation order /
        come .. out .. prison & he|ex|scared|threat / prison & scared|threat|hit /
        he|ex .. find|found .. where .. i|we .. live / @aggressor .. broke .. in|into /
        ex .. keep .. come|ring|text|message / ex .. broke /
        keep .. come .. round .. scared|ex|threat / broke .. restraining /
        out .. prison .. know|knows|where|he|live / prison .. knows .. where /
        he .. know|knows where .. i|live / breach|breached .. order|bail|his / breached /
        brick .. window / window .. broke|smashed|smash .. ex|he
        """,
        unless="""
        toddler|baby / follow .. insta|instagram|page|you|link|instructions / smell / lol /
        broke .. up
        """,
    ),
    Row(
        "family_honour",
        """
        honour & family|dad|father|kill|shame|brother|pregnant /
        family|dad|father|brother|uncle|they .. kill .. me .. if|pregnant|find|know /
        @aggressor .. kill .. me .. pregnant|find / bring .. shame / disown & scared|kill|hit /
        ^ honour $ / honour kill|violence|based|abuse
        """,
    ),
    Row(
        "refuge",
        "refuge / domestic .. abuse|violent|violence|hit|incident / womens aid",
        unless="refugee / domestic .. flight|cleaner|appliances",
    ),
    Row(
        "third_person",
        """
        @aggressor_named .. @hits .. her|them|him|sister|friend /
        her .. husband|partner|boyfriend .. @hits|hurt|control|violent
        """,
        unless="child|toddler",
    ),
)

ROWS = (
    *CONTROL,
    *FORCE,
    *THREATS,
)
