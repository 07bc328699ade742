"""Abuse at home, in English: blows and fear.

Whoever writes may be the woman, a child of the house or a friend. A baby's kicks and a toddler's
fists are taken back by `unless`.
"""

from __future__ import annotations

from ..phrases import Row

BLOWS = (
    Row(
        "hurts_the_children",
        """
        @violent_man throw|threw|hit|hits|shake|shook|hurt|hurts|slap|slapped|smack|smacks ..
        baby|kids|son|daughter|toddler
        """,
        unless="hit .. head|knee / by accident",
    ),
    Row(
        "hits",
        """
        @aggressor .. @hits .. me|her|us|my|them /
        @aggressor .. @hits .. belly|face|arm|head|stomach /
        @aggressor .. @hits .. everyday|every|night|again / @aggressor_named .. @hits /
        get|got hit / i|she beaten / get|got .. hit .. by .. @aggressor /
        hit by .. @aggressor_named / hit up / beat up / @hits .. me .. everyday|again|all /
        hits|slaps|punches|beats|kicks|beating|hitting|punching|slapping me|her|us /
        he|husband|partner|boyfriend|ex|dad|father hit|hits|beat|beats|slap|slaps|punch $ /
        ^ he hit / knock .. her|me .. about|around / @aggressor .. goes|went for me /
        lay|lays|laid into me / @aggressor .. sat .. me|bump|belly / @aggressor .. torture /
        torture me|her / @aggressor .. shake .. me /
        he|husband|ex|boyfriend|partner burn|burnt me / dead arm .. gave|give /
        gave me .. dead arm|black eye|slap|punch|kicking|beating /
        @aggressor .. crack|cracked .. rib|head|jaw|tooth|skull /
        punch .. door|wall .. next|head|near / fist .. through|wall|face|door /
        put .. fist|hand .. wall|door / gave|give me .. dead arm|leg / punch .. next .. head /
        punch|punched .. door|wall .. my head / door .. next .. my head
        """,
        unless="""
        baby|bump|rib|bladder|inside|toddler|child|newborn .. @hits /
        kick .. rib|bladder|inside|lol|night|hard|lots|love|first / @hits .. feelings|week /
        # year old / lol / # nil / beat .. nil|villa|blues|score / game /
        bite .. feed|nipple|breast / hit .. car / hit me up|with / hit .. by car|bus /
        first kick / hit .. # week / bus|car|train .. hit / fit
        """,
    ),
    Row(
        "kicks_belly",
        """
        @aggressor .. kick|hit|push|hurt .. belly|bump|stomach|baby /
        kick .. me .. belly|bump|stomach .. he|husband|partner
        """,
        unless="she|baby .. kick",
    ),
    Row(
        "hurts_me",
        """
        @aggressor_he .. hurt .. me / @aggressor_named .. hurt .. me|her / hurt me .. when|if /
        he|they|husband .. going|will .. hurt .. me|us|baby / injure me / he hurts me /
        husband|partner|dad hurts me / hurts me .. when .. he|drinks|drunk
        """,
        unless="""
        hurt me when .. pee|walk / breast .. feed / baby|rib|kick / waist / feelings / latch /
        nipple / suck / bite / breastfeed / feeding .. hurts|hurt
        """,
    ),
    Row(
        "grabs",
        """
        @aggressor .. grab .. me|my|her / grab .. throat|hair|arm /
        grab .. by .. hair|throat|arm|neck / pull .. my .. hair|arm / drag .. me|her / pin .. me /
        spit .. at|on .. me / bite .. me & husband|partner|ex|boyfriend / pull .. hair /
        @aggressor .. twist|bend .. my|me / he|husband|partner|ex|boyfriend .. bit me
        """,
        unless="baby|toddler|child|year|old",
    ),
    Row(
        "strangles",
        """
        strangle me|her|us / he|husband|partner|boyfriend|ex|dad .. strangle|choke .. me|her|us /
        strangled|strangles me / choke me|her / hand .. round .. throat|neck / by throat|neck /
        got strangled / try .. strangle / squeeze .. my .. throat|neck
        """,
        unless="cord .. neck / baby|child .. choke|strangle / round .. baby .. neck",
    ),
    Row(
        "throws",
        """
        throw .. at me|us|her / throw .. me .. out|down|against|across /
        @aggressor .. throw .. me|things|plate|stuff /
        @violent_man .. throw|threw|hit|hits|shake|shook|hurt|hurts|slap|smack ..
        baby|kids|daughter|son
        """,
        unless="""
        baby|toddler|child|old|party / lol / throw .. up /
        he .. hit|hurt .. head|knee|leg|himself
        """,
    ),
    Row(
        "marks",
        """
        blackeye / black eye / bruise & @aggressor_named|him|he / lay|lays|laid .. hand .. me|on /
        raise .. hand .. me / knock .. me about|around|out / put .. hand .. on me /
        rough me|with me / bruise & tell|say|lie|hide|hiding|cover|fell /
        bruise .. from .. him|husband|partner|grab /
        broke .. my .. nose|arm|rib|tooth|jaw|finger .. he|husband|partner|ex /
        he|husband|partner|ex .. broke .. my .. nose|arm|rib|tooth|jaw|finger|wrist /
        raised .. fist|hand
        """,
        unless="injection|blood test|needle|jab / baby .. bruise / bruise .. baby|blood|needle",
    ),
    Row(
        "violent",
        """
        violent / @aggressor .. aggressive / aggressive .. when|with me|towards /
        @aggressor .. physical / @aggressor .. anger|angry issues /
        anger issues & he|scared|pregnant / he|husband kicks off / @aggressor .. rage /
        gets rough
        """,
        unless="""
        violent .. film|game|vomit|kick|sick|cough|thoughts / kick .. violent|aggressive /
        walsall / dog .. aggressive / migraine / baby|toddler|child .. violent /
        physical .. therapy|activity|exercise|job|health
        """,
    ),
    Row(
        "abuse",
        "abuse|abused",
        unless="abuse .. policy|staff|line number / substance|drug|alcohol abuse / abuse of bot",
    ),
    Row(
        "smashes",
        """
        @aggressor_he .. smash .. home|phone|door|my|things|plates|everything|window|tv|stuff|up /
        @aggressor_named .. smash / kick .. door .. in|down / punch .. wall|door|hole /
        he|husband .. break .. my
        """,
        unless="""
        smash .. it|exam|interview|screen lol / baby / broke .. up / by accident / broke .. news /
        my waters / washing machine|boiler|heating
        """,
    ),
)

FEAR = (
    Row(
        "afraid_of_him",
        """
        scared .. of .. @feared / scared .. him|husband|inlaw|ex|partner /
        scared .. @aggressor_named / scared .. go home / scared .. at home /
        scared .. he|they|husband|family .. will|kill|hurt|find|come|take / scared .. what he /
        he|husband|partner .. scared .. me / afraid .. @aggressor_named /
        scared .. for .. my .. life / live .. in .. scared / scared .. he /
        scared .. in .. home .. he|husband / i scared .. everyday / everyday .. scared /
        kids .. scared .. of|him|dad / scared .. tell .. midwife|doctor|anyone|police|someone /
        afraid .. sleep .. he|husband|night / i afraid .. sleep / kick|kicks .. dog .. next /
        says im|i next
        """,
        unless="""
        birth|labour|scan|needles|injection|midwife|doctor|hospital|csection|dad .. labour /
        scared .. he|she .. not .. move|breath|growing / scared .. her|him .. hurt .. bath /
        scared .. life .. out|of me / husband scared .. of .. needles|blood|birth /
        scared my husband|partner .. miss / scared .. him .. swimming /
        scared .. he .. come .. early
        """,
    ),
    Row(
        "not_safe",
        """
        not .. feel .. safe / not safe .. here|home|with|house|at|him / i not safe /
        unsafe .. home|here|with|house|feel / feel .. unsafe /
        safe .. text|message|talk|reply|call .. here|he / it safe .. text /
        not safe .. text|talk|call|reply / need .. somewhere safe / safe place|house /
        somewhere safe .. go|stay|live|me /
        safe .. place|somewhere|house & go|kids|stay|me|leave /
        get out .. of .. house|here|home .. kids|baby|safe|help|need /
        need .. get out .. house|here|home|marriage|relationship /
        get .. out .. of .. this .. house|home|marriage
        """,
        unless="""
        safe .. eat|use|drink|take|fly|sleep|dye|travel|exercise|swim /
        not safe .. alone .. baby / not safe .. with .. baby|her / trusted /
        cot|car seat|sling|sofa|bed / safe place .. cot|sleep
        """,
    ),
    Row(
        "eggshells",
        "eggshells / egg shells",
    ),
    Row(
        "temper",
        """
        @aggressor .. temper / @aggressor_he .. going|go|goes .. mad .. at|if|when|me|with|phone /
        @aggressor_he .. lose .. temper|it / angry .. hit|smash|scared|throw|push /
        @aggressor_named .. shout .. me|everyday|kids / he .. shout .. at .. me|us|kids|everyday /
        shout .. at me .. everyday|all /
        @aggressor .. shout|scream|swear .. scared|scare|frighten /
        he|husband|partner .. shout .. scared / shout .. scared .. i /
        he|husband|partner|ex|dad .. nasty|cruel|bully|bullies|bullying .. me|when|drunk|drink /
        treat .. me .. bad|dirt|rubbish|slave|dog / he .. bully|bullies /
        he|husband .. scare|scares|frighten|frightens .. me /
        drink|drunk .. nasty|hit|violent|angry|scared & he|husband|partner
        """,
        unless="""
        baby .. temper / temper .. tantrum / toddler / lol / boss / football|match /
        tonight .. kick / kick .. mad / film / scan|labour|needle /
        treat me .. queen|princess|sugar / treats me .. well|nice
        """,
    ),
    Row(
        "escape",
        """
        get|run|escape|need .. away .. from .. @feared|him / escape /
        leave .. him .. scared|safe|kill|help|how|but / cant leave .. him|husband|here|home /
        if i leave / if .. i .. leave .. he / not .. let .. me .. leave|go /
        need|want|trying|going .. leave .. him|husband|partner|boyfriend|marriage /
        help .. leave .. him|husband|partner|boyfriend /
        leave .. my .. husband|partner|boyfriend / how .. leave .. him|husband|partner
        """,
        unless="""
        escape room|country|sun / leave .. work|job|hospital|uni / if i leave .. baby|milk /
        get .. out .. breath / get away .. weekend|holiday|break / run .. away .. with /
        escape .. room / leave .. him .. with|home|nursery|mum|sleep|cry|cot|alone /
        leave .. partner|husband .. home|work|behind .. baby / husband|partner .. leave|left /
        leave .. husband|partner .. message|letter
        """,
    ),
)

ROWS = (
    *BLOWS,
    *FEAR,
)
