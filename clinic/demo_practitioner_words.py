"""What the demo's English pages say of each physiotherapist: title, in short, how they work."""

INDEX = (
    "Find a physiotherapist",
    "Tell us where you live and what it is about. We show who can treat you, the nearest first, "
    "and say why.",
)
WORDS: dict[str, tuple[str, str, str]] = {
    "Rohan Kulkarni": (
        "Rohan Kulkarni",
        "For backs that have hurt for a long time, and for headaches that begin in the neck.",
        "The first visit is mostly talking: what you can no longer do, what you have tried, what "
        "worries you. Then I look at how you move.\n\nYou leave with two or three exercises, not "
        "ten. We meet again when you have tried them, and change what did not work.",
    ),
    "Ananya Sharma": (
        "Ananya Sharma",
        "Hands and necks: numb fingers at night, stiff wrists after a cast, long days at a screen.",
        "I test which nerve is involved before I suggest anything. For many hands a splint at "
        "night and a few changes at work come first; if a surgeon should look at it, I say so at "
        "once.\n\nAt home I look at your chair, your phone and your pillow too: they are there "
        "every day, and I am not.",
    ),
    "Farhan Siddiqui": (
        "Farhan Siddiqui",
        "For people who want to go back to cricket, to running, or just to the third floor.",
        "We agree on one aim that you can check yourself, such as climbing the stairs without the "
        "rail. Each session works towards it.\n\nNeedles are one tool among many. I use them only "
        "after an examination, with your written consent, and never in place of exercise.",
    ),
    "Ishita Banerjee": (
        "Ishita Banerjee",
        "After a stroke, and for everybody who has become unsure on their feet.",
        "I come to your home, because that is where you have to get along. We practise what the "
        "day asks for: the bath, the kitchen, the step at the door.\n\nYour family may join in. I "
        "show them how to help without doing it all for you.",
    ),
    "Gurpreet Kaur": (
        "Gurpreet Kaur",
        "At home in Ghaziabad, for knees, hips and backs of all ages. In Hindi and Punjabi.",
        "After an operation the first weeks matter, so I come often at the start and less as you "
        "get stronger.\n\nA firm chair and a towel are all that we need.",
    ),
    "Arjun Mehta": (
        "Arjun Mehta",
        "Shoulders, backs and sports injuries; open in the evening for people who work.",
        "I measure strength and movement on the first day and again every three weeks, so that we "
        "both see whether it gets better. If it does not, we change the plan or I send you on to "
        "a doctor.",
    ),
    "Meera Nair": (
        "Meera Nair",
        "Backs, necks and hands in the western suburbs of Mumbai, at home or at the clinic.",
        "You tell me what a good week would look like. We plan from there, in steps small enough "
        "to fit between work and family.\n\nBetween visits you can send me a question; it is "
        "answered on the next working day.",
    ),
    "Devika Rao": (
        "Devika Rao",
        "Physiotherapy before and after a birth, and for backs that have carried a lot.",
        "I explain every examination before I begin, and nothing happens without your yes. You may "
        "bring somebody along.\n\nMuch can be done by video, once I have seen you move.",
    ),
    "Nikhil Rane": (
        "Nikhil Rane",
        "For stiff necks, sore backs and people who sit on trains for two hours a day.",
        "I look for the two or three habits that keep the pain going, and we change those first. "
        "Exercises come in a length that fits a train ride.",
    ),
    "Sneha Pawar": (
        "Sneha Pawar",
        "Visits at home in Navi Mumbai, above all for older people. In Marathi and Hindi.",
        "We begin with getting up from a chair and walking to the door, and go on from there. I "
        "write the exercises down in large letters and leave them with you.",
    ),
}
