"""General questions about grave things, in English: the words found are taken out of the text.

"How will I know when my waters break" looks ahead; "how do I know if my waters have broken" does
not, and must alarm.
"""

from __future__ import annotations

from ..phrases import Row

QUESTIONS = (
    Row(
        "bleeding_after_birth",
        """
        how long .. bleed / how long .. bleed .. last|after / bleed .. last .. after birth /
        can .. i .. bleed .. after birth / it normal .. bleed .. after .. birth|baby|delivery /
        normal bleed after / how long .. bleed|period / when .. bleed .. stop .. after /
        when .. period .. come|start|return|back / will i bleed .. after|long /
        how much bleed .. normal|after / bleed .. normal .. after|how much /
        normal .. bleed .. after
        """,
    ),
    Row(
        "bleeding_elsewhere",
        """
        nipple .. crack|bleed / crack .. bleed .. nipple / nipple & bleed / tooth .. bleed /
        bleed .. tooth / nose .. bleed|blood / nosebleed / bleed .. nose /
        bleed .. brush .. teeth / piles .. bleed / bleed .. piles
        """,
        unless="@infant|child|mouth",
    ),
    Row(
        "signs_of",
        """
        what .. signs|symptoms .. @conditions / signs|symptoms .. @conditions / what @conditions /
        what .. mean .. @conditions / what @conditions .. feel /
        what .. does .. @conditions .. feel|look|mean / difference .. between .. @conditions /
        @conditions .. difference / what braxton .. contraction / braxton .. contraction /
        how common|likely .. @conditions / how .. will .. know .. @conditions /
        how .. do .. you|u .. know .. @conditions / how .. know .. i|in .. labour|contraction /
        what pre eclampsia / pre eclampsia .. mean|signs|symptoms /
        how bad .. labour|contraction|pain / how .. know .. contraction /
        what .. bloody show|show / will .. hurt .. birth|labour / does .. hurt .. birth /
        how painful|bad
        """,
    ),
    Row(
        "labour_questions",
        """
        when .. go .. hospital .. labour / when .. in labour / during labour /
        in labour .. ward|suite|options|who|how /
        labour .. tour|bag|partner|plan|relief|options|ward / tour .. labour /
        how long .. labour|contraction / can .. in labour / after .. in labour /
        labour .. last .. long / eat .. in labour / bring .. on labour / induce labour /
        natural .. labour / scared|worried|nervous .. about .. labour|birth|contraction /
        labour .. worried / eat|food|walk|curry .. start .. labour / start labour naturally /
        bring .. labour / how .. start .. labour / get .. labour started|going
        """,
    ),
    Row(
        "waters_questions",
        """
        what .. waters .. break / when|how|will|can|do|does|why .. waters .. break /
        waters .. break .. what|when|how .. feel|happen / waters .. break .. early .. what /
        induction .. break .. waters / what .. happen .. contraction /
        what if .. waters .. break / how .. will .. know .. waters /
        how .. know .. if .. waters .. break
        """,
        unless="broke|broken|broked|gone|leak|green|brown|smell",
    ),
    Row(
        "movement_questions",
        """
        when .. will .. feel .. move|kick|baby / when .. do|should .. feel .. baby|move|kick|him /
        when .. start .. feel .. kick|move / how many .. kick|move / what .. move|kick .. feel /
        when .. baby .. start .. move|kick / how often .. move|kick /
        @early_weeks week .. not .. felt|feel .. move|kick .. yet|normal /
        @early_weeks week .. not .. felt|feel .. baby|move|kick .. move|yet|kick /
        @early_weeks week .. not .. felt|feel .. baby .. move .. yet|normal /
        not .. felt|feel .. move|kick .. yet .. @early_weeks|normal /
        cant wait .. feel .. kick|move|baby / what .. counts .. less|move /
        true .. baby .. slow|less .. end|down / not .. feel .. bond / what .. less move|kick
        """,
    ),
    Row(
        "miscarriage_questions",
        """
        @loss_word .. risk|likely / risk .. of .. @loss_word / risk .. @loss_word /
        scared|worried .. of|about|have|having .. @loss_word / scared|worried .. @loss_word /
        worried .. lose .. baby|it / scared .. lose .. baby|it / scared|worried .. baby .. die /
        can|does|will|could|do .. cause|make|give .. @loss_word / does .. @loss_word /
        can .. @loss_word / how common|likely .. @loss_word /
        lower|reduce|prevent|avoid .. @loss_word / prevent .. death / cotdeath .. risk /
        what .. cotdeath / how .. cotdeath / after .. @loss_word .. try|again /
        @loss_word .. before .. now / dream .. @loss_word|lose|died|dead /
        dream .. baby|blood|bleed / what if .. @loss_word /
        anxious|worried|scared .. something .. wrong /
        something .. wrong .. scared|worried|anxious / something wrong .. if .. not .. sick /
        can i die .. birth / do|how many women die / worried|scared .. die|dying .. labour|birth /
        die giving birth
        """,
        unless="stillborn yesterday / think|know|feel .. something .. wrong",
    ),
    Row(
        "harm_questions",
        """
        can|will|does|would|could|do .. @harm_or_kill .. baby|it|bump / will .. hurt .. him|her /
        @harm_or_kill .. baby .. if .. i / it .. harm .. baby .. if / harm .. baby .. if /
        sex .. hurt / does .. hurt / will .. it .. hurt / how much .. hurt|pain /
        worried|scared .. sex|exercise|sleep|smoke .. hurt .. baby
        """,
        unless="""
        feel / might / scared|worried .. i .. hurt|harm / i will|could|would|might / want /
        he|husband|partner|they
        """,
        because="she asks whether a thing is harmful",
    ),
    Row(
        "what_if_questions",
        "what if .. labour|contraction|waters|bleed|emergency",
    ),
    Row(
        "temperature_questions",
        """
        what temperature / what .. temperature .. room|bath|water|milk|should /
        room|bath|milk|water|bottle .. temperature / temperature .. room|bath|water|milk
        """,
    ),
    Row(
        "feeding_questions",
        """
        feed .. pain .. latch / feed .. hurt / hurt .. latch /
        how .. stop .. milk|breastfeed|feed / stop .. breastfeed|feed / wean / latch .. hurt
        """,
    ),
    Row(
        "blood_questions",
        """
        blood .. results .. back / do they .. take .. blood / iron .. blood / blood .. iron /
        cord blood / blood related /
        take|took|do|give .. blood .. at|for|booking|appointment|tomorrow|done|test /
        blood .. test|group|type|sugar|result|count|donor|donate|sample / blood test|group|type
        """,
        because="only the word is taken out, so a pressure can still be high",
    ),
)

ROWS = (*QUESTIONS,)
