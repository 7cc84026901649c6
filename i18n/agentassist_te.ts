<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te" sourcelanguage="en">
<context>
    <name>ActChoice</name>
    <message>
        <source>What this line was</source>
        <translation>ఈ మాట ఏమిటి</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>Choose all that it was; mood and score follow, and the line is heard so from now on.</source>
        <translation>ఇది ఏమేమో అన్నీ ఎంచుకోండి; మూడ్, స్కోరు దాని ప్రకారం మారతాయి; ఇకపై ఈ మాట ఇలాగే వినబడుతుంది.</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Hold</source>
        <translation>హోల్డ్</translation>
    </message>
    <message>
        <source>What to say before a hold</source>
        <translation>హోల్డ్‌కు ముందు ఏం చెప్పాలి</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>కాల్‌కు తిరిగి</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>మ్యూట్ చేయండి</translation>
    </message>
    <message>
        <source>Let them hear you again</source>
        <translation>మీ మాట వారికి మళ్లీ వినిపించండి</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>అప్పగించండి</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>కాల్ ముగించండి</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>తిరస్కరించండి</translation>
    </message>
    <message>
        <source>Abusive caller</source>
        <translation>దూషించే కాలర్</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <translation>కాల్ కట్ అయింది</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
    <message>
        <source>Take a breather of 20 seconds</source>
        <translation>20 సెకన్ల విరామం తీసుకోండి</translation>
    </message>
    <message>
        <source>Offer a call-back</source>
        <translation>కాల్‌బ్యాక్ ఇస్తామనండి</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>కొత్త కాల్</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>వర్క్‌బెంచ్</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>పూర్తి చేయండి</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ముగించండి</translation>
    </message>
    <message>
        <source>New call from the copied number</source>
        <translation>కాపీ చేసిన నంబర్‌తో కొత్త కాల్</translation>
    </message>
</context>
<context>
    <name>AmountWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n రోజు</numerusform>
            <numerusform>%n రోజులు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n వస్తువు</numerusform>
            <numerusform>%n వస్తువులు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>You asked: was it solved?</source>
        <translation>మీరు అడిగింది: పరిష్కారమైందా?</translation>
    </message>
</context>
<context>
    <name>ApologyPanel</name>
    <message>
        <source>Done</source>
        <translation>అయింది</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
    <message>
        <source>Apologised for the wait</source>
        <translation>వేచి ఉంచినందుకు క్షమాపణ చెప్పాను</translation>
    </message>
    <message>
        <source>They hung up</source>
        <translation>వారు ఫోన్ పెట్టేశారు</translation>
    </message>
    <message>
        <source>They asked for the wait</source>
        <translation>వారే ఆగమన్నారు</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>మరో కారణం</translation>
    </message>
    <message numerus="yes">
        <source>You held them for %n second(s).</source>
        <translation>
            <numerusform>మీరు వారిని %n సెకను హోల్డ్‌లో ఉంచారు.</numerusform>
            <numerusform>మీరు వారిని %n సెకన్లు హోల్డ్‌లో ఉంచారు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank them for waiting, and apologise.</source>
        <translation>ఆగినందుకు ధన్యవాదాలు చెప్పి, క్షమాపణ కోరండి.</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>They said yes</source>
        <translation>వారు సరే అన్నారు</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>వారు వద్దన్నారు</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>{what}, {amount}</source>
        <translation>{what}, {amount}</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>{time}కి అడిగారు</translation>
    </message>
    <message>
        <source>{who} was asked at {time}</source>
        <translation>{time}కి {who}ను అడిగారు</translation>
    </message>
    <message>
        <source>within a minute</source>
        <translation>ఒక నిమిషంలోపే</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n నిమిషం తర్వాత</numerusform>
            <numerusform>%n నిమిషాల తర్వాత</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for a yes</source>
        <translation>అనుమతి కోసం వేచి ఉంది</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>అనుమతించారు</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>అనుమతించలేదు</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>వెనక్కి తీసుకున్నారు</translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>అనువదించండి</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ఎక్స్‌పోర్ట్…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>మార్పులు వదిలేయండి</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
</context>
<context>
    <name>ArticleBody</name>
    <message>
        <source>Text in Markdown</source>
        <translation>Markdownలో పాఠ్యం</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>చిత్రం చేర్చండి…</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>చదివేటప్పుడు ఇలా</translation>
    </message>
    <message>
        <source>Only the beginning is shown here; all of it is kept.</source>
        <translation>ఇక్కడ మొదటి భాగమే కనిపిస్తుంది; మొత్తం భద్రంగా ఉంటుంది.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>చిత్రం చేర్చండి</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>చిత్రంలో ఏమి కనిపిస్తుంది</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>Callers asked:</source>
        <translation>కాలర్లు అడిగినవి:</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>కీలక పదాలు</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>కామాలతో వేరు చేసి</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>విషయాలు</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>బాధ్యులు</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>సమీక్ష తేదీ</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>దేనికి అనువాదం</translation>
    </message>
    <message>
        <source>The id of the original</source>
        <translation>మూల వ్యాసం గుర్తింపు</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>సారాంశం</translation>
    </message>
    <message>
        <source>Questions, one a line, as callers ask them</source>
        <translation>ప్రశ్నలు, వరుసకు ఒకటి, కాలర్లు అడిగే మాటల్లో</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Callers may read it too</source>
        <translation>కాలర్లు కూడా చదవవచ్చు</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>All articles</source>
        <translation>అన్ని వ్యాసాలు</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>శీర్షిక</translation>
    </message>
    <message>
        <source>Title, in the words callers use</source>
        <translation>శీర్షిక, కాలర్లు వాడే మాటల్లో</translation>
    </message>
    <message>
        <source>Parts of the article</source>
        <translation>వ్యాసం భాగాలు</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>పాఠ్యం</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>వివరాలు</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>వెర్షన్లు</translation>
    </message>
    <message>
        <source>Not saved yet. Nothing you typed is lost.</source>
        <translation>ఇంకా సేవ్ కాలేదు. మీరు టైప్ చేసినది ఏదీ పోలేదు.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>సేవ్ అయింది</translation>
    </message>
    <message>
        <source>Export this article</source>
        <translation>ఈ వ్యాసాన్ని ఎక్స్‌పోర్ట్ చేయండి</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Search by title</source>
        <translation>శీర్షికతో వెతకండి</translation>
    </message>
    <message>
        <source>Search articles by title</source>
        <translation>వ్యాసాలను శీర్షికతో వెతకండి</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>కొత్త వ్యాసం</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>అన్నీ ఎక్స్‌పోర్ట్…</translation>
    </message>
    <message>
        <source>Public answers…</source>
        <translation>బహిరంగ జవాబులు…</translation>
    </message>
    <message>
        <source>as pages</source>
        <translation>పేజీలుగా</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How public answers are written</source>
        <translation>బహిరంగ జవాబులను ఎలా రాయాలి</translation>
    </message>
    <message>
        <source>Not saved yet:</source>
        <translation>ఇంకా సేవ్ కానివి:</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>వ్యాసాలు</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln వ్యాసం</numerusform>
            <numerusform>%Ln వ్యాసాలు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Title</source>
        <translation>శీర్షిక</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
</context>
<context>
    <name>ArticleVersions</name>
    <message>
        <source>Versions</source>
        <translation>వెర్షన్లు</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>ఈ వెర్షన్</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>ఈ వెర్షన్‌ను తిరిగి తెండి</translation>
    </message>
    <message>
        <source>Save or discard your changes first.</source>
        <translation>ముందు మీ మార్పులను సేవ్ చేయండి లేదా వదిలేయండి.</translation>
    </message>
    <message>
        <source>Each save adds a version; none is lost.</source>
        <translation>ప్రతి సేవ్‌కు ఒక వెర్షన్ చేరుతుంది; ఏదీ పోదు.</translation>
    </message>
</context>
<context>
    <name>AskBackStep</name>
    <message>
        <source>Type it once</source>
        <translation>ఒకసారి టైప్ చేయండి</translation>
    </message>
    <message>
        <source>From your note or printout. Spaces, dashes and small letters do not matter.</source>
        <translation>మీ నోట్ లేదా ప్రింట్ నుంచి. ఖాళీలు, గీతలు, చిన్న అక్షరాలు లెక్కలోకి రావు.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>మళ్లీ చూపించు</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>తర్వాత</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>సరిచూడండి</translation>
    </message>
    <message>
        <source>That is not the code yet. Please compare it letter by letter.</source>
        <translation>కోడ్ ఇంకా సరిపోలేదు. ఒక్కో అక్షరం సరిచూడండి.</translation>
    </message>
</context>
<context>
    <name>AskHoldPanel</name>
    <message>
        <source>Before you hold</source>
        <translation>హోల్డ్ చేసే ముందు</translation>
    </message>
    <message>
        <source>In your own words:</source>
        <translation>మీ సొంత మాటల్లో:</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>హోల్డ్</translation>
    </message>
    <message>
        <source>Breather</source>
        <translation>విరామం</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
    <message>
        <source>ask whether they can wait a moment, and listen to the answer</source>
        <translation>ఒక్క క్షణం ఆగగలరా అని అడిగి, జవాబు వినండి</translation>
    </message>
    <message>
        <source>say what you do meanwhile</source>
        <translation>ఈలోగా ఏం చేస్తారో చెప్పండి</translation>
    </message>
    <message>
        <source>say how long, a minute at most</source>
        <translation>ఎంతసేపో చెప్పండి, గరిష్ఠంగా ఒక నిమిషం</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>Every search found something. Somebody keeps this well.</source>
        <translation>ప్రతి వెతుకులాటలో ఏదో ఒకటి దొరికింది. ఎవరో దీన్ని చక్కగా చూసుకుంటున్నారు.</translation>
    </message>
    <message>
        <source>Found nothing</source>
        <translation>ఏమీ దొరకలేదు</translation>
    </message>
    <message>
        <source>Nobody had to search twice for the same thing.</source>
        <translation>ఒకే విషయాన్ని ఎవరూ రెండుసార్లు వెతకాల్సి రాలేదు.</translation>
    </message>
    <message>
        <source>Searched again in other words</source>
        <translation>వేరే మాటల్లో మళ్లీ వెతికినవి</translation>
    </message>
    <message>
        <source>No article was marked wrong twice, and no two of them answer the same question.</source>
        <translation>ఏ వ్యాసాన్నీ రెండుసార్లు తప్పుగా గుర్తించలేదు, ఏ రెండు వ్యాసాలూ ఒకే ప్రశ్నకు జవాబు ఇవ్వడం లేదు.</translation>
    </message>
    <message>
        <source>May contradict</source>
        <translation>పొంతన లేకపోవచ్చు</translation>
    </message>
    <message>
        <source>Nobody found an article wrong or of no help since it was last changed.</source>
        <translation>చివరి మార్పు తర్వాత ఏ వ్యాసమూ తప్పుగా లేదా ఉపయోగం లేనిదిగా ఎవరికీ అనిపించలేదు.</translation>
    </message>
    <message>
        <source>Wrong or of no help</source>
        <translation>తప్పు లేదా ఉపయోగం లేనివి</translation>
    </message>
    <message>
        <source>No article waits for its review.</source>
        <translation>ఏ వ్యాసమూ సమీక్ష కోసం ఎదురుచూడడం లేదు.</translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>సమీక్ష చేయాలి</translation>
    </message>
    <message>
        <source>Nothing was opened in the last 30 days. This list fills by itself.</source>
        <translation>గత 30 రోజుల్లో ఏదీ తెరవలేదు. ఈ జాబితా దానంతట అదే నిండుతుంది.</translation>
    </message>
    <message>
        <source>Opened most in the last 30 days</source>
        <translation>గత 30 రోజుల్లో ఎక్కువగా తెరిచినవి</translation>
    </message>
    <message>
        <source>This is about words and articles. Numbers, and the names of people on file, are left out.</source>
        <translation>ఇది మాటలు, వ్యాసాల గురించి. నంబర్లనూ నమోదైన వారి పేర్లనూ వదిలేస్తాము.</translation>
    </message>
    <message>
        <source>What callers ask</source>
        <translation>కాలర్లు అడిగేవి</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} తెరవండి</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>{title} మార్చండి</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>మార్చండి</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>ఒకే అర్థం</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ఒకటి కాదు</translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message numerus="yes">
        <source>%n time(s), last on {day}</source>
        <translation>
            <numerusform>%n సార్లు, చివరిగా {day}</numerusform>
            <numerusform>%n సార్లు, చివరిగా {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{heard}” was searched again as “{meant}”</source>
        <translation>“{heard}”ను మళ్లీ “{meant}”గా వెతికారు</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s). Do both mean the same?</source>
        <translation>
            <numerusform>%n సార్లు. రెండింటి అర్థం ఒకటేనా?</numerusform>
            <numerusform>%n సార్లు. రెండింటి అర్థం ఒకటేనా?</numerusform>
        </translation>
    </message>
    <message>
        <source>“{heard}” and “{meant}” mean the same</source>
        <translation>“{heard}”, “{meant}” రెండింటి అర్థం ఒకటే</translation>
    </message>
    <message>
        <source>“{heard}” and “{meant}” do not mean the same</source>
        <translation>“{heard}”, “{meant}” రెండింటి అర్థం ఒకటి కాదు</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s)</source>
        <translation>
            <numerusform>%n సార్లు తెరిచారు</numerusform>
            <numerusform>%n సార్లు తెరిచారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Review was due on {day}</source>
        <translation>సమీక్ష {day}న జరగాల్సింది</translation>
    </message>
    <message numerus="yes">
        <source>Marked wrong %n time(s)</source>
        <translation>
            <numerusform>%n సార్లు తప్పుగా గుర్తించారు</numerusform>
            <numerusform>%n సార్లు తప్పుగా గుర్తించారు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not help %n time(s)</source>
        <translation>
            <numerusform>%n సార్లు ఉపయోగపడలేదు</numerusform>
            <numerusform>%n సార్లు ఉపయోగపడలేదు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked wrong %n time(s) since it was last changed</source>
        <translation>
            <numerusform>చివరి మార్పు తర్వాత %n సార్లు తప్పుగా గుర్తించారు</numerusform>
            <numerusform>చివరి మార్పు తర్వాత %n సార్లు తప్పుగా గుర్తించారు</numerusform>
        </translation>
    </message>
    <message>
        <source>“{other}” also answers “{shared}”</source>
        <translation>“{other}” కూడా “{shared}”కు జవాబు ఇస్తుంది</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>AuditSettings</name>
    <message>
        <source>Deletions, merges, imports, exports, erasures and their like, with ids instead of names. Nothing takes an entry out, and each one seals those before it.</source>
        <translation>తొలగింపులు, కలపడాలు, దిగుమతులు, ఎగుమతులు, శాశ్వతంగా చెరిపివేతలు వంటివి; పేర్లకు బదులు ఐడీలతో. ఏ నమోదూ తీసివేయబడదు, ప్రతి నమోదు తనకు ముందున్న వాటికి ముద్ర వేస్తుంది.</translation>
    </message>
    <message>
        <source>What was done with people&apos;s data</source>
        <translation>వ్యక్తుల డేటాతో ఏమి చేశారు</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ఏమిటి</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ఎవరు</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ఐడీ</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>ఇంకా ఏదీ నమోదు కాలేదు.</translation>
    </message>
    <message>
        <source>Entry {n} is missing or was changed afterwards.</source>
        <translation>నమోదు {n} కనిపించడం లేదు లేదా తర్వాత మార్చబడింది.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), all as they were written.</source>
        <translation>
            <numerusform>%Ln నమోదు, రాసినట్లే ఉంది.</numerusform>
            <numerusform>%Ln నమోదులు, అన్నీ రాసినట్లే ఉన్నాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>ఈ కంప్యూటర్</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>కాంటాక్ట్ తొలగించబడింది</translation>
    </message>
    <message>
        <source>Deletion taken back</source>
        <translation>తొలగింపు రద్దు చేయబడింది</translation>
    </message>
    <message>
        <source>Contacts merged</source>
        <translation>కాంటాక్ట్‌లు కలపబడ్డాయి</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>కలపడం రద్దు చేయబడింది</translation>
    </message>
    <message>
        <source>Person erased for good</source>
        <translation>వ్యక్తి డేటా శాశ్వతంగా చెరపబడింది</translation>
    </message>
    <message>
        <source>One person&apos;s data exported</source>
        <translation>ఒక వ్యక్తి డేటా ఎగుమతి చేయబడింది</translation>
    </message>
    <message>
        <source>All data exported</source>
        <translation>డేటా అంతా ఎగుమతి చేయబడింది</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>ఫైల్ దిగుమతి చేయబడింది</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>దిగుమతి రద్దు చేయబడింది</translation>
    </message>
    <message>
        <source>Went back to a copy</source>
        <translation>పాత కాపీకి తిరిగి వెళ్లారు</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>కీ మార్చబడింది</translation>
    </message>
    <message>
        <source>Joined a team</source>
        <translation>జట్టులో చేరారు</translation>
    </message>
    <message>
        <source>Left a team</source>
        <translation>జట్టును వదిలారు</translation>
    </message>
    <message>
        <source>How long things are kept was changed</source>
        <translation>ఎంతకాలం ఉంచాలో మార్చబడింది</translation>
    </message>
    <message>
        <source>Old data removed</source>
        <translation>పాత డేటా తీసివేయబడింది</translation>
    </message>
</context>
<context>
    <name>AuthoringWords</name>
    <message>
        <source>Please give it a title, for it is found by that.</source>
        <translation>దయచేసి శీర్షిక ఇవ్వండి, వ్యాసం దానితోనే దొరుకుతుంది.</translation>
    </message>
    <message>
        <source>Please shorten the title to 200 letters.</source>
        <translation>దయచేసి శీర్షికను 200 అక్షరాలకు తగ్గించండి.</translation>
    </message>
    <message>
        <source>Please write something below the headings.</source>
        <translation>దయచేసి శీర్షికల కింద ఏదైనా రాయండి.</translation>
    </message>
    <message>
        <source>This is longer than 5 MB. Please make two articles of it; nothing is lost meanwhile.</source>
        <translation>ఇది 5 MB కంటే పెద్దది. దయచేసి దీన్ని రెండు వ్యాసాలుగా చేయండి; అప్పటి వరకు ఏదీ పోదు.</translation>
    </message>
    <message>
        <source>Please shorten the summary to 500 letters.</source>
        <translation>దయచేసి సారాంశాన్ని 500 అక్షరాలకు తగ్గించండి.</translation>
    </message>
    <message>
        <source>Please shorten each question to 300 letters.</source>
        <translation>దయచేసి ప్రతి ప్రశ్నను 300 అక్షరాలకు తగ్గించండి.</translation>
    </message>
    <message>
        <source>That is no day. Please write it as in {day}, or leave the field empty.</source>
        <translation>అది తేదీ కాదు. దయచేసి {day} లాగా రాయండి, లేదా ఖాళీగా వదిలేయండి.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown. Please make it smaller and try again.</source>
        <translation>ఈ చిత్రం చూపించడానికి చాలా పెద్దది. దయచేసి చిన్నది చేసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Please choose a PNG, JPEG, GIF or WebP.</source>
        <translation>ఇది చూపించగలిగే చిత్రం కాదు. దయచేసి PNG, JPEG, GIF లేదా WebP ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>సమీక్ష సమయం</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>సేవ్ కాలేదు</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>శీర్షిక లేనిది</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ఫైల్ నుండి</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>సమస్య</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>ఎక్కడ వర్తిస్తుంది</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>పరిష్కారం</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>కారణం</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Copy</source>
        <translation>ప్రతి</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>దీనికి తిరిగి వెళ్ళండి</translation>
    </message>
    <message>
        <source>There is no copy yet. The first is made while you work.</source>
        <translation>ఇంకా ప్రతి ఏదీ లేదు. మీరు పని చేస్తుండగానే మొదటిది తయారవుతుంది.</translation>
    </message>
    <message>
        <source>Once a day all you have here is copied, encrypted as it is, and the last seven copies are kept. Going back sets aside what is here now, so that you can return to it.</source>
        <translation>ఇక్కడ ఉన్నదంతా రోజుకు ఒకసారి, ఎన్‌క్రిప్ట్ అయి ఉన్నట్టుగానే, కాపీ అవుతుంది; చివరి ఏడు ప్రతులు ఉంచబడతాయి. వెనక్కి వెళ్ళినప్పుడు ఇప్పుడున్నది పక్కన పెట్టబడుతుంది, మళ్ళీ దానికి రావచ్చు.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln MB</source>
        <translation>
            <numerusform>%Ln MB</numerusform>
            <numerusform>%Ln MB</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, before you went back · {size}</source>
        <translation>{when}, వెనక్కి వెళ్ళక ముందు · {size}</translation>
    </message>
    <message>
        <source>{when}, before a file came in · {size}</source>
        <translation>{when}, ఫైల్ రాక ముందు · {size}</translation>
    </message>
</context>
<context>
    <name>BadRows</name>
    <message>
        <source>Rows that stay out</source>
        <translation>రాని వరుసలు</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out</source>
        <translation>
            <numerusform>%n వరుస రాదు</numerusform>
            <numerusform>%n వరుసలు రావు</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, లైన్ {line}: {why}</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>లైన్ {line}: {why}</translation>
    </message>
</context>
<context>
    <name>BriefField</name>
    <message>
        <source>How they feel, as you see it</source>
        <translation>వారి మనసు మీకు ఎలా అనిపిస్తోంది</translation>
    </message>
    <message>
        <source>Mood?</source>
        <translation>మూడ్?</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>మళ్ళీ రాయించండి</translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation>సారాంశాన్ని కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>సారాంశం</translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message>
        <source>Please mind: {what}</source>
        <translation>గమనించండి: {what}</translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation>విషయం: {what}</translation>
    </message>
    <message>
        <source>Mood: {what}</source>
        <translation>మనసు: {what}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>అయినవి: {what}</translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation>ఇంకా కావాలి: {what}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>ఇచ్చిన మాట: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Passed on %n time(s) in this matter already</source>
        <translation>
            <numerusform>ఈ విషయంలో ఇప్పటికే %n సారి అప్పగించారు</numerusform>
            <numerusform>ఈ విషయంలో ఇప్పటికే %n సార్లు అప్పగించారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {what}</source>
        <translation>నోట్: {what}</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>నంబర్ దాచారు</translation>
    </message>
    <message>
        <source>They said, and agreed to: {what}</source>
        <translation>వారు చెప్పి, అంగీకరించింది: {what}</translation>
    </message>
    <message>
        <source>They said: {what}</source>
        <translation>వారు చెప్పింది: {what}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{what} ({when})</source>
        <translation>{what} ({when})</translation>
    </message>
</context>
<context>
    <name>CallBackPanel</name>
    <message>
        <source>Offer a call-back</source>
        <translation>కాల్‌బ్యాక్ ఇస్తామనండి</translation>
    </message>
    <message>
        <source>Let them choose a time, and say it back.</source>
        <translation>సమయం వారినే ఎంచుకోనివ్వండి, దాన్ని తిరిగి చెప్పండి.</translation>
    </message>
    <message>
        <source>They would rather wait</source>
        <translation>వారు ఆగడానికే ఇష్టపడుతున్నారు</translation>
    </message>
    <message>
        <source>No call-back</source>
        <translation>కాల్‌బ్యాక్ వద్దు</translation>
    </message>
    <message>
        <source>Call back at time {number}</source>
        <translation>{number}వ సమయానికి కాల్‌బ్యాక్</translation>
    </message>
    <message>
        <source>You will reach them at {number}.</source>
        <translation>వారి నంబర్ {number}.</translation>
    </message>
    <message>
        <source>Their number is withheld: ask for it, and write it into the note.</source>
        <translation>వారి నంబర్ కనిపించడం లేదు: అడిగి నోట్‌లో రాయండి.</translation>
    </message>
</context>
<context>
    <name>CallGroup</name>
    <message>
        <source>A soft tone when a hold reaches 55 seconds</source>
        <translation>హోల్డ్ 55 సెకన్లకు చేరితే మెల్లని శబ్దం</translation>
    </message>
    <message>
        <source>Prompts fade as you know them</source>
        <translation>మీకు తెలిసేకొద్దీ సూచనలు తగ్గుతాయి</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>ఏదీ దానంతట అది కదలకూడదు</translation>
    </message>
    <message>
        <source>While you talk</source>
        <translation>మాట్లాడుతున్నప్పుడు</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>ఫోన్‌లు</translation>
    </message>
    <message>
        <source>Calls as text</source>
        <translation>కాల్స్ వచనంగా</translation>
    </message>
</context>
<context>
    <name>CalmPanel</name>
    <message>
        <source>It is aimed at the situation. You may end it.</source>
        <translation>కోపం పరిస్థితి మీదే. కాల్ ముగించే హక్కు మీకు ఉంది.</translation>
    </message>
    <message>
        <source>A threat: end it at once, without a warning.</source>
        <translation>బెదిరిస్తే: హెచ్చరిక లేకుండా వెంటనే ముగించండి.</translation>
    </message>
    <message>
        <source>Breather</source>
        <translation>విరామం</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>కాల్ ముగించండి</translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation>సారాంశం కాపీ చేయండి</translation>
    </message>
    <message>
        <source>How we do it</source>
        <translation>మన పద్ధతి</translation>
    </message>
    <message>
        <source>They calmed down</source>
        <translation>వారు శాంతించారు</translation>
    </message>
    <message>
        <source>Ring {who}</source>
        <translation>{who}కు ఫోన్ చేయండి</translation>
    </message>
    <message>
        <source>Copy the number of {who}</source>
        <translation>{who} నంబర్ కాపీ చేయండి</translation>
    </message>
</context>
<context>
    <name>CalmWords</name>
    <message>
        <source>First warning: name the behaviour, and say what you need to go on</source>
        <translation>మొదటి హెచ్చరిక: ఏది సరికాదో, మాట కొనసాగాలంటే ఏం కావాలో చెప్పండి</translation>
    </message>
    <message>
        <source>Second warning: the call ends the next time</source>
        <translation>రెండో హెచ్చరిక: మళ్లీ జరిగితే కాల్ ముగుస్తుంది</translation>
    </message>
    <message>
        <source>End it: say so, say how to reach us, and hang up</source>
        <translation>ముగించండి: ముగిస్తున్నానని చెప్పి, ఎలా సంప్రదించాలో తెలిపి, ఫోన్ పెట్టేయండి</translation>
    </message>
    <message>
        <source>First warning given</source>
        <translation>మొదటి హెచ్చరిక ఇచ్చాను</translation>
    </message>
    <message>
        <source>Second warning given</source>
        <translation>రెండో హెచ్చరిక ఇచ్చాను</translation>
    </message>
    <message>
        <source>Abusive caller: {who}</source>
        <translation>దూషించే కాలర్: {who}</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>నంబర్ కనిపించడం లేదు</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) given</source>
        <translation>
            <numerusform>%n హెచ్చరిక ఇచ్చాం</numerusform>
            <numerusform>%n హెచ్చరికలు ఇచ్చాం</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about: {what}</source>
        <translation>విషయం: {what}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>నోట్: {note}</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>How we do things</source>
        <translation>మన పద్ధతి</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>ఎవరు ఏం చూస్తారు</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>ఎలా పిలవాలి</translation>
    </message>
    <message>
        <source>How to greet</source>
        <translation>ఎలా పలకరించాలి</translation>
    </message>
    <message>
        <source>Fine to talk about</source>
        <translation>వీటి గురించి మాట్లాడవచ్చు</translation>
    </message>
    <message>
        <source>Better left alone</source>
        <translation>వీటిని వదిలేయడం మంచిది</translation>
    </message>
    <message>
        <source>Days and seasons</source>
        <translation>పండుగలు, కాలాలు</translation>
    </message>
    <message>
        <source>Dates and clock</source>
        <translation>తేదీలు, సమయం</translation>
    </message>
    <message>
        <source>A help, never a rule about a person: the caller in front of you knows best.</source>
        <translation>ఇది ఒక సాయం మాత్రమే, మనిషి గురించిన నియమం కాదు: కాల్‌లో ఉన్నవారికే బాగా తెలుసు.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Read and understood</source>
        <translation>చదివి అర్థం చేసుకున్నాను</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>వ్యాసం చదవండి</translation>
    </message>
    <message>
        <source>Try it in a short call</source>
        <translation>ఒక చిన్న కాల్‌లో ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Not yet, after all</source>
        <translation>ఇంకా కాదు</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>In force now</source>
        <translation>ఇప్పటి నుండే అమల్లో ఉంది</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>{day} నుండి అమల్లో ఉంది</translation>
    </message>
    <message>
        <source>From {day} on; until then all is as before</source>
        <translation>{day} నుండి; అప్పటివరకు అంతా ఇదివరకులాగే</translation>
    </message>
    <message>
        <source>New among what you may be asked for</source>
        <translation>మిమ్మల్ని అడగగలవాటిలో కొత్తది</translation>
    </message>
    <message>
        <source>No longer among what you may be asked for</source>
        <translation>ఇకపై ఇది మిమ్మల్ని అడగరు</translation>
    </message>
    <message>
        <source>What you may do is different</source>
        <translation>మీరు చేయగలిగేది మారింది</translation>
    </message>
    <message>
        <source>A new playbook</source>
        <translation>కొత్త ప్లేబుక్</translation>
    </message>
    <message>
        <source>This playbook is gone</source>
        <translation>ఈ ప్లేబుక్ తీసివేయబడింది</translation>
    </message>
    <message>
        <source>This playbook was revised</source>
        <translation>ఈ ప్లేబుక్ మార్చబడింది</translation>
    </message>
    <message>
        <source>A new article</source>
        <translation>కొత్త వ్యాసం</translation>
    </message>
    <message>
        <source>This article is gone</source>
        <translation>ఈ వ్యాసం తీసివేయబడింది</translation>
    </message>
    <message>
        <source>This article was revised</source>
        <translation>ఈ వ్యాసం మార్చబడింది</translation>
    </message>
    <message>
        <source>A new outcome at wrap-up</source>
        <translation>పూర్తి చేసేటప్పుడు కొత్త ఫలితం</translation>
    </message>
    <message>
        <source>This outcome is gone</source>
        <translation>ఈ ఫలితం తీసివేయబడింది</translation>
    </message>
    <message>
        <source>This outcome is called or filed differently</source>
        <translation>ఈ ఫలితం పేరు లేదా చోటు మారింది</translation>
    </message>
    <message>
        <source>A new phrasing rule</source>
        <translation>మాట తీరులో కొత్త నియమం</translation>
    </message>
    <message>
        <source>This phrasing rule is gone</source>
        <translation>మాట తీరులోని ఈ నియమం తీసివేయబడింది</translation>
    </message>
    <message>
        <source>This phrasing rule was revised</source>
        <translation>మాట తీరులోని ఈ నియమం మార్చబడింది</translation>
    </message>
    <message>
        <source>Before: {answer}</source>
        <translation>ఇదివరకు: {answer}</translation>
    </message>
    <message>
        <source>Then: {answer}</source>
        <translation>ఆ తర్వాత: {answer}</translation>
    </message>
    <message>
        <source>{answer}, if {condition}</source>
        <translation>{answer}, షరతు: {condition}</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your ticks are yours: nobody is told of them.</source>
        <translation>మీ టిక్‌లు మీవే: వాటి గురించి ఎవరికీ చెప్పరు.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation>గత వెర్షన్ నుండి ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>చదివి అర్థం చేసుకున్నాను</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ఏం మారింది</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Last in touch {day}</source>
        <translation>చివరి సంప్రదింపు {day}</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>As the system</source>
        <translation>సిస్టమ్ లాగే</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>లైట్</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>డార్క్</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ఎక్కువ కాంట్రాస్ట్</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>ప్రతినిధి</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ట్రైనర్</translation>
    </message>
    <message>
        <source>On my own</source>
        <translation>సొంతంగా</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ఆఫ్</translation>
    </message>
    <message>
        <source>The model on this computer</source>
        <translation>ఈ కంప్యూటర్‌లోని మోడల్</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>ఒక సర్వర్</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>నస్ఖ్</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>నస్తాలీక్</translation>
    </message>
</context>
<context>
    <name>ChooserPanel</name>
    <message>
        <source>Who is it?</source>
        <translation>ఎవరు మాట్లాడుతున్నారు?</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>మరొకరు</translation>
    </message>
    <message>
        <source>Choose caller {number}</source>
        <translation>కాలర్ {number} ఎంచుకోండి</translation>
    </message>
</context>
<context>
    <name>ClashRow</name>
    <message>
        <source>Keep what stands</source>
        <translation>ఉన్నదే ఉంచండి</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>మరొకటి తీసుకోండి</translation>
    </message>
    <message>
        <source>This stands now</source>
        <translation>ఇప్పుడు ఉన్నది</translation>
    </message>
</context>
<context>
    <name>ClashesPanel</name>
    <message>
        <source>Look at what two people wrote at once</source>
        <translation>ఇద్దరు ఒకేసారి రాసినది చూడండి</translation>
    </message>
    <message>
        <source>Two people changed this: {field}</source>
        <translation>ఇద్దరు దీన్ని మార్చారు: {field}</translation>
    </message>
    <message numerus="yes">
        <source>Two people changed %n thing(s)</source>
        <translation>
            <numerusform>ఇద్దరు %n విషయాన్ని మార్చారు</numerusform>
            <numerusform>ఇద్దరు %n విషయాలను మార్చారు</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>తెరిచి ఉంది</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>మూసి ఉంది</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your recovery code</source>
        <translation>మీ రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>If the keyring or the passphrase is ever lost, only this code opens your data.</source>
        <translation>కీరింగ్ లేదా పాస్‌ఫ్రేజ్ ఎప్పుడైనా పోతే, మీ డేటాను ఈ కోడ్ మాత్రమే తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down or print it, and keep it away from this computer.</source>
        <translation>ఇది ఈ ఒక్కసారే కనిపిస్తుంది. రాసుకోండి లేదా ప్రింట్ తీయండి, ఈ కంప్యూటర్‌కు దూరంగా ఉంచండి.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>ఫైల్‌లో సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>భద్రపరిచాను</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>రికవరీ కోడ్: {code}</translation>
    </message>
    <message>
        <source>Copied. Paste it into your password manager, or print it.</source>
        <translation>కాపీ అయింది. మీ పాస్‌వర్డ్ మేనేజర్‌లో పేస్ట్ చేయండి, లేదా ప్రింట్ తీయండి.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>రికవరీ కోడ్‌ను సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>It could not be saved there. Please choose another place.</source>
        <translation>అక్కడ సేవ్ కాలేదు. దయచేసి మరో చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or print it; do not leave it here.</source>
        <translation>సేవ్ అయింది. ఫైల్‌ను పెన్ డ్రైవ్‌కు మార్చండి లేదా ప్రింట్ తీయండి; ఇక్కడ వదలకండి.</translation>
    </message>
</context>
<context>
    <name>ConnectionGroup</name>
    <message>
        <source>Connections</source>
        <translation>కనెక్షన్లు</translation>
    </message>
</context>
<context>
    <name>ConnectorFields</name>
    <message>
        <source>Choose what each of their fields becomes here</source>
        <translation>అక్కడి ప్రతి ఫీల్డ్ ఇక్కడ ఏమవ్వాలో ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>పాస్‌వర్డ్ లేదా టోకెన్</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>వదిలేయండి</translation>
    </message>
</context>
<context>
    <name>ConnectorSettings</name>
    <message>
        <source>Connection</source>
        <translation>కనెక్షన్</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>ఏమి వస్తుందో చూడండి</translation>
    </message>
    <message>
        <source>Bring in now</source>
        <translation>ఇప్పుడే తీసుకురండి</translation>
    </message>
    <message>
        <source>See what would go</source>
        <translation>ఏమి వెళ్తుందో చూడండి</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ఇప్పుడే పంపండి</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ఇక్కడే ఆపండి</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Address books, mailboxes and help desks you have already. Nothing is asked of a server before you fill it in; passwords go to the keyring.</source>
        <translation>మీ దగ్గర ఇప్పటికే ఉన్న చిరునామా పుస్తకాలు, మెయిల్‌బాక్స్‌లు, హెల్ప్ డెస్క్‌లు. మీరు నింపకముందు ఏ సర్వర్‌నూ ఏమీ అడగదు; పాస్‌వర్డ్‌లు కీరింగ్‌లోకి వెళ్తాయి.</translation>
    </message>
    <message>
        <source>Last brought in: {when}</source>
        <translation>చివరిసారి తెచ్చినది: {when}</translation>
    </message>
</context>
<context>
    <name>ConnectorWords</name>
    <message>
        <source>Address book (CardDAV)</source>
        <translation>చిరునామా పుస్తకం (CardDAV)</translation>
    </message>
    <message>
        <source>Mailbox (IMAP)</source>
        <translation>మెయిల్‌బాక్స్ (IMAP)</translation>
    </message>
    <message>
        <source>People come in, and are told apart and merged as in an import.</source>
        <translation>వ్యక్తుల వివరాలు ఇక్కడికి వస్తాయి; ఇంపోర్ట్‌లో లాగే గుర్తించి కలపబడతాయి.</translation>
    </message>
    <message>
        <source>Mails with people you know come into their history: when, about what, and a few lines. Mails of others are not read.</source>
        <translation>మీకు తెలిసిన వారి మెయిల్‌లు వారి చరిత్రలోకి వస్తాయి: ఎప్పుడు, దేని గురించి, కొన్ని వాక్యాలు. ఇతరుల మెయిల్‌లు చదవబడవు.</translation>
    </message>
    <message>
        <source>Open cases come as follow-ups, until they are closed there.</source>
        <translation>తెరిచి ఉన్న కేసులు అక్కడ మూసే వరకు ఫాలో-అప్‌లుగా వస్తాయి.</translation>
    </message>
    <message>
        <source>People you add, change or delete here can be sent there.</source>
        <translation>ఇక్కడ మీరు చేర్చిన, మార్చిన లేదా తొలగించిన వ్యక్తులను అక్కడికి పంపవచ్చు.</translation>
    </message>
    <message>
        <source>Notes of calls can be added to the one case that is open.</source>
        <translation>కాల్ నోట్స్‌ను తెరిచి ఉన్న ఒక్క కేసుకు చేర్చవచ్చు.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>సర్వర్</translation>
    </message>
    <message>
        <source>User</source>
        <translation>యూజర్</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>చిరునామా పుస్తకం</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>సర్టిఫికెట్ ఫైల్</translation>
    </message>
    <message>
        <source>By itself, every … minutes</source>
        <translation>తనంతట తాను, ప్రతి … నిమిషాలకు</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>ఫోల్డర్లు</translation>
    </message>
    <message>
        <source>Your own addresses</source>
        <translation>మీ సొంత చిరునామాలు</translation>
    </message>
    <message>
        <source>Days back, the first time</source>
        <translation>మొదటిసారి, ఎన్ని రోజుల వెనక్కి</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>క్యూ</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>ఖాతా నంబర్</translation>
    </message>
    <message>
        <source>Notes also go to the customer</source>
        <translation>నోట్స్ కస్టమర్‌కు కూడా వెళ్తాయి</translation>
    </message>
    <message>
        <source>Empty for the first one</source>
        <translation>మొదటిదానికి ఖాళీగా వదలండి</translation>
    </message>
    <message>
        <source>Only for a server with one of its own</source>
        <translation>సొంత సర్టిఫికెట్ ఉన్న సర్వర్‌కు మాత్రమే</translation>
    </message>
    <message>
        <source>Empty for never</source>
        <translation>ఎప్పుడూ వద్దంటే ఖాళీగా వదలండి</translation>
    </message>
    <message>
        <source>Empty for inbox and sent</source>
        <translation>ఇన్‌బాక్స్, పంపినవాటికి ఖాళీగా వదలండి</translation>
    </message>
    <message>
        <source>Empty where it is the user</source>
        <translation>యూజర్ పేరే చిరునామా అయితే ఖాళీగా వదలండి</translation>
    </message>
    <message>
        <source>Empty for all</source>
        <translation>అన్నింటికీ ఖాళీగా వదలండి</translation>
    </message>
    <message>
        <source>It works. You are known there as {name}.</source>
        <translation>ఇది పని చేస్తోంది. అక్కడ మీరు {name}గా గుర్తించబడ్డారు.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ఆపబడింది.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>కొత్తది ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>ప్రయత్నిస్తోంది …</translation>
    </message>
    <message>
        <source>Looking what would come …</source>
        <translation>ఏమి వస్తుందో చూస్తోంది …</translation>
    </message>
    <message>
        <source>Bringing in …</source>
        <translation>తీసుకువస్తోంది …</translation>
    </message>
    <message>
        <source>Looking what would go …</source>
        <translation>ఏమి వెళ్తుందో చూస్తోంది …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>పంపుతోంది …</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what} {total}లో {done}</translation>
    </message>
    <message>
        <source>This would come:</source>
        <translation>ఇది వస్తుంది:</translation>
    </message>
    <message>
        <source>Brought in:</source>
        <translation>వచ్చింది:</translation>
    </message>
    <message>
        <source>This would go there:</source>
        <translation>ఇది అక్కడికి వెళ్తుంది:</translation>
    </message>
    <message>
        <source>Sent:</source>
        <translation>పంపబడింది:</translation>
    </message>
    <message>
        <source>new {n}</source>
        <translation>కొత్తవి {n}</translation>
    </message>
    <message>
        <source>changed {n}</source>
        <translation>మారినవి {n}</translation>
    </message>
    <message>
        <source>as before {n}</source>
        <translation>మునుపటిలాగే {n}</translation>
    </message>
    <message>
        <source>of people not known here {n}</source>
        <translation>ఇక్కడ తెలియని వారివి {n}</translation>
    </message>
    <message>
        <source>not readable {n}</source>
        <translation>చదవలేనివి {n}</translation>
    </message>
    <message>
        <source>changed on both sides, kept as here {n}</source>
        <translation>రెండు వైపులా మారినవి, ఇక్కడ ఉన్నట్లే ఉంచినవి {n}</translation>
    </message>
    <message>
        <source>taken out there, kept here {n}</source>
        <translation>అక్కడ తొలగించినవి, ఇక్కడ ఉంచినవి {n}</translation>
    </message>
    <message>
        <source>notes {n}</source>
        <translation>నోట్స్ {n}</translation>
    </message>
    <message>
        <source>deleted {n}</source>
        <translation>తొలగించినవి {n}</translation>
    </message>
    <message>
        <source>changed there meanwhile, left alone {n}</source>
        <translation>ఈలోగా అక్కడ మారినవి, ముట్టుకోనివి {n}</translation>
    </message>
    <message>
        <source>not taken {n}</source>
        <translation>అంగీకరించనివి {n}</translation>
    </message>
    <message>
        <source>no longer there {n}</source>
        <translation>ఇప్పుడు అక్కడ లేనివి {n}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Choose somebody, or two who may be one person.</source>
        <translation>ఎవరినైనా ఎంచుకోండి, లేదా ఒకరే అనిపించే ఇద్దరిని.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>కాంటాక్టులు</translation>
    </message>
</context>
<context>
    <name>CoolingPanel</name>
    <message>
        <source>That was hard. Leave the phone for ten minutes; nobody counts them.</source>
        <translation>అది కష్టమైన కాల్. పది నిమిషాలు ఫోన్‌కు దూరంగా ఉండండి; వాటిని ఎవరూ లెక్కపెట్టరు.</translation>
    </message>
    <message>
        <source>Back at work</source>
        <translation>తిరిగి పనిలోకి</translation>
    </message>
</context>
<context>
    <name>CopiedLine</name>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>కాపీ చేయండి: {what}</translation>
    </message>
</context>
<context>
    <name>CourtesyChoice</name>
    <message>
        <source>Why, and how long did you say?</source>
        <translation>ఎందుకు, ఎంతసేపని చెప్పారు?</translation>
    </message>
    <message>
        <source>Hold because: {why}</source>
        <translation>హోల్డ్ కారణం: {why}</translation>
    </message>
    <message>
        <source>They were told: {length}</source>
        <translation>వారికి చెప్పింది: {length}</translation>
    </message>
</context>
<context>
    <name>CultureLink</name>
    <message>
        <source>What is kind to know: {region}</source>
        <translation>తెలుసుకుంటే మంచిది: {region}</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>రేపు</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>మరో రోజు</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>Number withheld</source>
        <translation>నంబర్ దాచారు</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Owed today</source>
        <translation>ఈరోజు చేయాల్సినవి</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Overdue</source>
        <translation>గడువు దాటింది</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Call</source>
        <translation>కాల్</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>అయింది</translation>
    </message>
    <message>
        <source>Nothing is owed. Enjoy the quiet.</source>
        <translation>ఏ పనీ బాకీ లేదు. కాసేపు విశ్రాంతి తీసుకోండి.</translation>
    </message>
    <message>
        <source>Start with my own data</source>
        <translation>సొంత డేటాతో మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>This is the sample company.</source>
        <translation>ఇది నమూనా కంపెనీ.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to read</source>
        <translation>
            <numerusform>చదవాల్సిన మార్పు: %n</numerusform>
            <numerusform>చదవాల్సిన మార్పులు: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) owed</source>
        <translation>
            <numerusform>%n పని బాకీ</numerusform>
            <numerusform>%n పనులు బాకీ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Yesterday</source>
        <translation>నిన్న</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>రేపు</translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation>గడువు దాటింది: {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>DoorCard</name>
    <message>
        <source>Copy the code</source>
        <translation>కోడ్ కాపీ చేయండి</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>కొత్త కోడ్</translation>
    </message>
    <message>
        <source>Let it ring</source>
        <translation>రింగ్ చేయండి</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>వేచి ఉండటం ఆపండి</translation>
    </message>
    <message>
        <source>Address of this computer, any of these</source>
        <translation>ఈ కంప్యూటర్ చిరునామా, వీటిలో ఏదైనా</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>ఒక్కసారి కోడ్</translation>
    </message>
    <message>
        <source>No rep is joined.</source>
        <translation>ప్రతినిధి ఎవరూ చేరలేదు.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ఒక్క క్షణం…</translation>
    </message>
    <message>
        <source>The rep opens “Practice”, chooses “Join a trainer…”, and types this address and this code:</source>
        <translation>ప్రతినిధి “సాధన” తెరిచి, “శిక్షకులతో చేరండి…” ఎంచుకుని, ఈ చిరునామా, ఈ కోడ్ టైప్ చేయాలి:</translation>
    </message>
    <message>
        <source>Nobody came with the code in time, so it is no longer good.</source>
        <translation>సమయంలోపు ఈ కోడ్‌తో ఎవరూ రాలేదు, కాబట్టి ఇది ఇక పనిచేయదు.</translation>
    </message>
    <message>
        <source>The rep has joined. Their phone can ring.</source>
        <translation>ప్రతినిధి చేరారు. వారి వద్ద రింగ్ చేయవచ్చు.</translation>
    </message>
    <message>
        <source>Both computers must be in one network. The code is good once, for ten minutes.</source>
        <translation>రెండు కంప్యూటర్లు ఒకే నెట్‌వర్క్‌లో ఉండాలి. కోడ్ ఒక్కసారే పనిచేస్తుంది, పది నిమిషాల పాటు.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody came with a wrong code: %n time(s).</source>
        <translation>
            <numerusform>తప్పు కోడ్‌తో ఎవరో వచ్చారు: %n సారి.</numerusform>
            <numerusform>తప్పు కోడ్‌తో ఎవరో వచ్చారు: %n సార్లు.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>The weights come to {total}, and should come to 100.</source>
        <translation>వెయిట్‌లు కలిపి {total}; కలిపి 100 కావాలి.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Take out</source>
        <translation>తీసేయండి</translation>
    </message>
</context>
<context>
    <name>EraseView</name>
    <message>
        <source>Erase for good</source>
        <translation>శాశ్వతంగా చెరపండి</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>అంతా ఉన్నట్లే ఉంచండి</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>ధృవపత్రాన్ని సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their numbers belong to others too; calls from these that are nobody&apos;s stay.</source>
        <translation>
            <numerusform>వారి %Ln నంబర్ ఇతరులది కూడా; ఎవరికీ చెందని ఆ నంబర్ కాల్‌లు ఉంటాయి.</numerusform>
            <numerusform>వారి %Ln నంబర్లు ఇతరులవి కూడా; ఎవరికీ చెందని ఆ నంబర్ల కాల్‌లు ఉంటాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type: {name}</source>
        <translation>కొనసాగడానికి ఇది టైప్ చేయండి: {name}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>చెరిపివేయబడింది</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>{name} డేటా అంతా శాశ్వతంగా చెరపండి</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>చెరిపివేయబడుతోంది</translation>
    </message>
    <message>
        <source>For somebody who asked that nothing of theirs be kept. It leaves your data, the search and all copies, and cannot be undone. To take a contact off the list only, delete it.</source>
        <translation>తమది ఏదీ ఉంచవద్దని అడిగిన వారి కోసం. మీ డేటా, వెతకడం, అన్ని కాపీల నుండి అంతా పోతుంది; దీన్ని రద్దు చేయడం కుదరదు. కాంటాక్ట్‌ను జాబితా నుండి మాత్రమే తీయాలంటే, దాన్ని తొలగించండి.</translation>
    </message>
    <message>
        <source>This certificate names nobody. Save it to show that it was done.</source>
        <translation>ఈ ధృవపత్రంలో ఎవరి పేరూ లేదు. పని జరిగిందని చూపడానికి దీన్ని సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>Calls come first. Then the copies are cleared, and everything is checked once more.</source>
        <translation>కాల్‌లకే ప్రాధాన్యం. తర్వాత కాపీలు కూడా శుభ్రం చేయబడి, అంతా మరోసారి తనిఖీ అవుతుంది.</translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ఏమీ లేదు</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>కాంటాక్ట్‌లు</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>నంబర్లు, చిరునామాలు</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>కాల్‌లు, సందేశాలు</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>హోల్డ్‌లు</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>అప్పగింతలు</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>అనుమతులు</translation>
    </message>
    <message>
        <source>Notes being typed</source>
        <translation>టైప్ అవుతున్న నోట్స్</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>టిక్‌లు</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>మాటలు</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>ఫాలో-అప్‌లు</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>సమస్యలు</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>అభిప్రాయాలు</translation>
    </message>
    <message>
        <source>Traces of imports</source>
        <translation>దిగుమతుల జాడలు</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>వెతుకులాటలు</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>ఇతర వరుసలు</translation>
    </message>
    <message>
        <source>Erased on {when}.</source>
        <translation>{when} న చెరిపివేయబడింది.</translation>
    </message>
    <message>
        <source>Id of the contact: {id}</source>
        <translation>కాంటాక్ట్ ఐడీ: {id}</translation>
    </message>
    <message>
        <source>Removed: {rows}</source>
        <translation>తీసివేసినవి: {rows}</translation>
    </message>
    <message>
        <source>Kept as an account of the deed: entry {entries} of the audit, with the id only.</source>
        <translation>జరిగిన పనికి లెక్కగా ఉంచబడింది: పనుల జాబితాలో నమోదు {entries}, ఐడీతో మాత్రమే.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln daily copy(s) cleared as well.</source>
        <translation>
            <numerusform>%Ln రోజువారీ కాపీ కూడా శుభ్రం చేయబడింది.</numerusform>
            <numerusform>%Ln రోజువారీ కాపీలు కూడా శుభ్రం చేయబడ్డాయి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) could not be opened; they go by {until}.</source>
        <translation>
            <numerusform>%Ln కాపీ తెరుచుకోలేదు; అది {until} నాటికి పోతుంది.</numerusform>
            <numerusform>%Ln కాపీలు తెరుచుకోలేదు; అవి {until} నాటికి పోతాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check afterwards could not be made.</source>
        <translation>తర్వాతి తనిఖీ చేయడం కుదరలేదు.</translation>
    </message>
    <message>
        <source>Checked afterwards, in every table of the data and of its copies: 0 found.</source>
        <translation>తర్వాత డేటా, దాని కాపీల ప్రతి పట్టికలో తనిఖీ చేయబడింది: 0 దొరికాయి.</translation>
    </message>
    <message numerus="yes">
        <source>Checked afterwards: their name or number still stands in what was written of others, in %Ln place(s): {where}. Please read these yourself.</source>
        <translation>
            <numerusform>తర్వాత తనిఖీ చేయబడింది: ఇతరుల గురించి రాసిన దానిలో వారి పేరు లేదా నంబర్ ఇంకా %Ln చోట ఉంది: {where}. దయచేసి మీరే చదివి చూడండి.</numerusform>
            <numerusform>తర్వాత తనిఖీ చేయబడింది: ఇతరుల గురించి రాసిన దానిలో వారి పేరు లేదా నంబర్ ఇంకా %Ln చోట్ల ఉంది: {where}. దయచేసి మీరే చదివి చూడండి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) or number(s) belong to other people too, and were left to them.</source>
        <translation>
            <numerusform>%Ln పేరు లేదా నంబర్ ఇతరులది కూడా, వారి కోసం ఉంచబడింది.</numerusform>
            <numerusform>%Ln పేర్లు లేదా నంబర్లు ఇతరులవి కూడా, వారి కోసం ఉంచబడ్డాయి.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExerciseModel</name>
    <message>
        <source>Time to refresh</source>
        <translation>మళ్లీ చేసే సమయం</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>{phone}: {state}</source>
        <translation>{phone}: {state}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What the caller knows</source>
        <translation>కాలర్‌కు తెలిసినవి</translation>
    </message>
    <message>
        <source>Ticked: it came out.</source>
        <translation>టిక్ ఉంటే: విషయం బయటకు వచ్చింది.</translation>
    </message>
    <message>
        <source>to be found out</source>
        <translation>తెలుసుకోవాల్సింది</translation>
    </message>
    <message>
        <source>kept back in this mood</source>
        <translation>ఈ మూడ్‌లో చెప్పరు</translation>
    </message>
    <message>
        <source>said back to you</source>
        <translation>మీకు తిరిగి చెప్పారు</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Nothing has to be mended.</source>
        <translation>సరిచేయాల్సింది ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>What has to be mended; {key} goes to the line</source>
        <translation>ఏం సరిచేయాలి; {key} ఆ వరుసకు తీసుకెళ్తుంది</translation>
    </message>
</context>
<context>
    <name>FileGroup</name>
    <message>
        <source>Copies</source>
        <translation>ప్రతులు</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>అన్నీ</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>How much of the team&apos;s memory is here</source>
        <translation>బృందం సమాచారం ఇక్కడికి ఎంత వచ్చింది</translation>
    </message>
    <message>
        <source>Asking the hub. You can go on working meanwhile.</source>
        <translation>హబ్‌ను అడుగుతోంది. ఈలోగా పని కొనసాగించండి.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>ఈలోగా పని కొనసాగించండి.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the team still to come.</source>
        <translation>
            <numerusform>బృందం మార్పు %Ln ఇంకా రావాలి.</numerusform>
            <numerusform>బృందం మార్పులు %Ln ఇంకా రావాలి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what the team has. You can go on working meanwhile.</source>
        <translation>బృందం సమాచారం వస్తోంది. ఈలోగా పని కొనసాగించండి.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Answers</source>
        <translation>జవాబులు</translation>
    </message>
    <message>
        <source>People</source>
        <translation>వ్యక్తులు</translation>
    </message>
    <message>
        <source>Past contacts</source>
        <translation>గత సంప్రదింపులు</translation>
    </message>
    <message>
        <source>Texts to send</source>
        <translation>పంపే సందేశాలు</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>తెలుసుకోదగినవి</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>ఇటీవల తెరిచినవి</translation>
    </message>
    <message>
        <source>May mean the same</source>
        <translation>ఇదే అర్థం కావచ్చు</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>పనులు</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>విషయాలు</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>భాషలు</translation>
    </message>
    <message>
        <source>in its title</source>
        <translation>శీర్షికలో</translation>
    </message>
    <message>
        <source>in its text</source>
        <translation>వచనంలో</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>పేరుతో</translation>
    </message>
    <message>
        <source>by firm</source>
        <translation>సంస్థతో</translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation>ఉచ్చారణ దగ్గరగా ఉంది</translation>
    </message>
    <message>
        <source>by number or address</source>
        <translation>నంబర్ లేదా చిరునామాతో</translation>
    </message>
    <message>
        <source>by topic</source>
        <translation>విషయంతో</translation>
    </message>
    <message>
        <source>with this person</source>
        <translation>ఈ వ్యక్తితో</translation>
    </message>
    <message>
        <source>in this language</source>
        <translation>ఈ భాషలో</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>అర్థం బట్టి</translation>
    </message>
    <message>
        <source>recently</source>
        <translation>ఇటీవల</translation>
    </message>
    <message>
        <source>{group}, {at} of {count}</source>
        <translation>{group}, {count}లో {at}</translation>
    </message>
    <message>
        <source>Nothing found here. Try fewer or other words.</source>
        <translation>ఇక్కడ ఏమీ దొరకలేదు. తక్కువ లేదా వేరే పదాలు ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>ఏమీ దొరకలేదు. తక్కువ లేదా వేరే పదాలు ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Nobody found who is called {typed}.</source>
        <translation>{typed} అనే పేరుతో ఎవరూ దొరకలేదు.</translation>
    </message>
    <message>
        <source>No topic begins with {typed}.</source>
        <translation>{typed}తో మొదలయ్యే విషయం లేదు.</translation>
    </message>
    <message>
        <source>No language begins with {typed}.</source>
        <translation>{typed}తో మొదలయ్యే భాష లేదు.</translation>
    </message>
    <message>
        <source>No action begins with {typed}.</source>
        <translation>{typed}తో మొదలయ్యే చర్య లేదు.</translation>
    </message>
    <message>
        <source>{at} person   {hash} topic   {lang} language   {more} action</source>
        <translation>{at} వ్యక్తి   {hash} విషయం   {lang} భాష   {more} చర్య</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Agent Assist: your own data</source>
        <translation>Agent Assist: మీ సొంత డేటా</translation>
    </message>
    <message>
        <source>This desktop has no keyring. A passphrase guards your data instead; it is asked for each time you open the app.</source>
        <translation>ఈ కంప్యూటర్‌లో కీరింగ్ లేదు. బదులుగా పాస్‌ఫ్రేజ్ మీ డేటాను కాపాడుతుంది; యాప్ తెరిచిన ప్రతిసారీ దాన్ని అడుగుతుంది.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked. Unlock it and try again, or choose a passphrase; it is then asked for each time you open the app.</source>
        <translation>ఈ కంప్యూటర్ కీరింగ్ లాక్ అయి ఉంది. దాన్ని తెరిచి మళ్లీ ప్రయత్నించండి, లేదా పాస్‌ఫ్రేజ్ ఎంచుకోండి; అప్పుడు యాప్ తెరిచిన ప్రతిసారీ దాన్ని అడుగుతుంది.</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>What is still to be done</source>
        <translation>ఇంకా చేయాల్సింది</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>ఎవరు చేస్తారు</translation>
    </message>
    <message>
        <source>No follow-up needed</source>
        <translation>ఫాలో-అప్ అవసరం లేదు</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ఫాలో-అప్</translation>
    </message>
</context>
<context>
    <name>ForTrainer</name>
    <message>
        <source>What you make of it</source>
        <translation>మీ అభిప్రాయం</translation>
    </message>
    <message>
        <source>The call as a whole</source>
        <translation>మొత్తం కాల్ ఎలా ఉంది</translation>
    </message>
    <message>
        <source>What the two of you agreed</source>
        <translation>మీరిద్దరూ అనుకున్నది</translation>
    </message>
    <message>
        <source>One thing you agreed on</source>
        <translation>మీరు కలిసి అనుకున్న ఒక విషయం</translation>
    </message>
    <message>
        <source>Save a file for the rep…</source>
        <translation>ప్రతినిధి కోసం ఫైల్ భద్రపరచండి…</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>జాబితా నుండి తీసివేయండి</translation>
    </message>
    <message>
        <source>{rating} of 5, where 1 is not yet and 5 is fully</source>
        <translation>5 లో {rating}, ఇక్కడ 1 అంటే ఇంకా కాలేదు, 5 అంటే పూర్తిగా</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ఇంకా కాదు</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>పూర్తిగా</translation>
    </message>
    <message>
        <source>This is the scorecard of {rep} as they see it. Your marks stand beside the score; the ones for single checks are part of it.</source>
        <translation>ఇది {rep} స్కోర్‌కార్డ్, వారికి కనిపించే రూపంలోనే. మీ మార్కులు స్కోరు పక్కన ఉంటాయి; ఒక్కో అంశానికి ఇచ్చినవి అందులో కలుస్తాయి.</translation>
    </message>
    <message>
        <source>a rep</source>
        <translation>ఒక ప్రతినిధి</translation>
    </message>
    <message>
        <source>{check}: {mark}</source>
        <translation>{check}: {mark}</translation>
    </message>
</context>
<context>
    <name>GiveRow</name>
    <message>
        <source>Name of a rep</source>
        <translation>ప్రతినిధి పేరు</translation>
    </message>
    <message>
        <source>Give it to a rep, by name</source>
        <translation>ఒక ప్రతినిధికి ఇవ్వండి, పేరుతో</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>ఇవ్వండి</translation>
    </message>
    <message>
        <source>Take it back from {who}</source>
        <translation>{who} నుండి వెనక్కి తీసుకోండి</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>The caller feels as well as this at the end</source>
        <translation>చివర్లో కాలర్ మూడ్ కనీసం ఇంత బాగుండాలి</translation>
    </message>
</context>
<context>
    <name>GroupsStep</name>
    <message>
        <source>Type a part of it</source>
        <translation>దానిలో ఒక భాగం టైప్ చేయండి</translation>
    </message>
    <message>
        <source>From your note or printout. Spaces, dashes and small letters do not matter.</source>
        <translation>మీ నోట్ లేదా ప్రింట్ చూసి. ఖాళీలు, డ్యాష్‌లు, చిన్న అక్షరాలు ఉన్నా ఫర్వాలేదు.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} of the recovery code</source>
        <translation>రికవరీ కోడ్‌లోని {first}, {second} గుంపులు</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>మళ్లీ చూపించు</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>సరిచూడండి</translation>
    </message>
    <message>
        <source>The code says something else there. Please compare letter by letter.</source>
        <translation>కోడ్‌లో అక్కడ వేరేగా ఉంది. దయచేసి ఒక్కో అక్షరం పోల్చి చూడండి.</translation>
    </message>
</context>
<context>
    <name>HandOnAsksPanel</name>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
    <message>
        <source>Owe them a call-back</source>
        <translation>కాల్‌బ్యాక్ ఇవ్వాలని నమోదు చేయండి</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>మరో కారణం</translation>
    </message>
    <message>
        <source>Yes, I spoke with them</source>
        <translation>అవును, ముందు వారితో మాట్లాడాను</translation>
    </message>
    <message>
        <source>Yes, without a word</source>
        <translation>అవును, మాట్లాడకుండా</translation>
    </message>
    <message>
        <source>No</source>
        <translation>లేదు</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>వేరొకరు</translation>
    </message>
    <message>
        <source>Did {who} take over?</source>
        <translation>కాల్ తీసుకున్నారా ({who})?</translation>
    </message>
    <message>
        <source>Passed on to {who} without a word: why?</source>
        <translation>మాట్లాడకుండా అప్పగించారు ({who}): ఎందుకు?</translation>
    </message>
    <message>
        <source>{who} could not take it, and the line to the caller is gone.</source>
        <translation>{who}: కాల్ తీసుకోలేకపోయారు, కాలర్ లైన్ కూడా తెగింది.</translation>
    </message>
</context>
<context>
    <name>HandOnPanel</name>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Do the next step of handing on</source>
        <translation>అప్పగింతలో తదుపరి అడుగు</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>కాల్‌కు తిరిగి</translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation>సారాంశాన్ని కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Offer a call-back</source>
        <translation>కాల్‌బ్యాక్ ఇస్తామనండి</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>ఎవరూ ఎత్తలేదు</translation>
    </message>
    <message>
        <source>They cannot take it</source>
        <translation>వారు తీసుకోలేరు</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>అప్పగించండి</translation>
    </message>
    <message>
        <source>{name} rings back</source>
        <translation>{name} నుంచి కాల్‌బ్యాక్</translation>
    </message>
    <message>
        <source>A call-back</source>
        <translation>కాల్‌బ్యాక్</translation>
    </message>
</context>
<context>
    <name>HandSteps</name>
    <message>
        <source>Ring</source>
        <translation>కాల్ చేయండి</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>అప్పగించాను</translation>
    </message>
    <message>
        <source>Join and leave</source>
        <translation>కలిపి తప్పుకోండి</translation>
    </message>
    <message>
        <source>Pass on without a word</source>
        <translation>మాట్లాడకుండా అప్పగించండి</translation>
    </message>
</context>
<context>
    <name>HandTargetRow</name>
    <message>
        <source>Who is to take over</source>
        <translation>ఎవరు తీసుకుంటారు</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>వారి నంబర్</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>నంబర్</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>నంబర్ కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Handles this</source>
        <translation>ఇది వీరే చూస్తారు</translation>
    </message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>Ring {name}</source>
        <translation>{name}కు కాల్ చేయండి</translation>
    </message>
    <message>
        <source>Ring the colleague</source>
        <translation>సహోద్యోగికి కాల్ చేయండి</translation>
    </message>
    <message>
        <source>Say why, and to whom</source>
        <translation>ఎందుకు, ఎవరికి అని చెప్పండి</translation>
    </message>
    <message>
        <source>They agree to it</source>
        <translation>వారు అంగీకరించారు</translation>
    </message>
    <message>
        <source>Give the brief</source>
        <translation>సారాంశం చెప్పండి</translation>
    </message>
    <message>
        <source>Introduce them by name</source>
        <translation>పేరుతో పరిచయం చేయండి</translation>
    </message>
    <message>
        <source>Leave once they speak</source>
        <translation>వారు మాట్లాడాక తప్పుకోండి</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>ప్రశాంతం</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>ఆందోళన</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>కలత</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>కోపం</translation>
    </message>
    <message>
        <source>Nobody was free to speak</source>
        <translation>మాట్లాడటానికి ఎవరూ ఖాళీగా లేరు</translation>
    </message>
    <message>
        <source>The caller wished it so</source>
        <translation>కాలర్ అలా కోరారు</translation>
    </message>
    <message>
        <source>They had rung the wrong place</source>
        <translation>కాల్ తప్పు చోటికి వచ్చింది</translation>
    </message>
    <message>
        <source>The colleague</source>
        <translation>సహోద్యోగి</translation>
    </message>
    <message>
        <source>Handed on: {who} knows all about it.</source>
        <translation>అప్పగించారు. విషయమంతా తెలుసు: {who}.</translation>
    </message>
    <message>
        <source>Passed on to {who} without a word.</source>
        <translation>మాట్లాడకుండా అప్పగించారు: {who}.</translation>
    </message>
    <message>
        <source>You spoke with {who}; the caller is still with you.</source>
        <translation>{who}తో మాట్లాడారు; కాలర్ ఇంకా మీతోనే ఉన్నారు.</translation>
    </message>
    <message>
        <source>{who} did not answer. The caller is still with you.</source>
        <translation>{who}: కాల్ ఎత్తలేదు. కాలర్ ఇంకా మీతోనే ఉన్నారు.</translation>
    </message>
    <message>
        <source>The caller rang off meanwhile.</source>
        <translation>ఈలోగా కాలర్ కాల్ పెట్టేశారు.</translation>
    </message>
    <message>
        <source>The phone was asked to ring {who}.</source>
        <translation>{who}కు కాల్ చేయమని ఫోన్‌కు చెప్పాం.</translation>
    </message>
    <message>
        <source>The caller waits: ring {who} on your phone.</source>
        <translation>కాలర్ ఆగి ఉన్నారు: మీ ఫోన్‌తో {who}కు కాల్ చేయండి.</translation>
    </message>
    <message>
        <source>Ringing {who}</source>
        <translation>{who}కు కాల్ వెళ్తోంది</translation>
    </message>
    <message>
        <source>{who} answered: give the brief.</source>
        <translation>{who} లైన్‌లో ఉన్నారు: సారాంశం చెప్పండి.</translation>
    </message>
    <message>
        <source>Joining the caller with {who}</source>
        <translation>కాలర్‌ను {who}తో కలుపుతోంది</translation>
    </message>
    <message>
        <source>{who} is busy. The caller is still with you.</source>
        <translation>{who}: లైన్ బిజీగా ఉంది. కాలర్ ఇంకా మీతోనే ఉన్నారు.</translation>
    </message>
    <message>
        <source>{who} declined. The caller is still with you.</source>
        <translation>{who}: కాల్ వద్దన్నారు. కాలర్ ఇంకా మీతోనే ఉన్నారు.</translation>
    </message>
    <message>
        <source>{who} could not take it. The caller is still with you.</source>
        <translation>{who}: కాల్ తీసుకోలేకపోయారు. కాలర్ ఇంకా మీతోనే ఉన్నారు.</translation>
    </message>
</context>
<context>
    <name>HeaderPanel</name>
    <message>
        <source>What is kind to know about callers from there</source>
        <translation>అక్కడి కాలర్ల గురించి తెలుసుకోదగినవి</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ఎత్తండి</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>నంబర్ దాచారు</translation>
    </message>
    <message>
        <source>Say: {name}</source>
        <translation>ఇలా పలకండి: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n people share this number</source>
        <translation>
            <numerusform>ఈ నంబర్ %n వ్యక్తిది</numerusform>
            <numerusform>ఈ నంబర్ %n మందిది</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>సిద్ధం</translation>
    </message>
    <message>
        <source>No call at the moment.</source>
        <translation>ప్రస్తుతం కాల్ లేదు.</translation>
    </message>
</context>
<context>
    <name>HeardChip</name>
    <message>
        <source>Press to take it off the list</source>
        <translation>జాబితా నుంచి తీసేయడానికి నొక్కండి</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What they said, a few words</source>
        <translation>వారు చెప్పింది, కొన్ని మాటల్లో</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Contacts before today, newest first</source>
        <translation>ఇంతకు ముందు సంప్రదింపులు, కొత్తవి ముందు</translation>
    </message>
    <message>
        <source>Look at what was before today</source>
        <translation>ఇంతకు ముందు జరిగింది చూడండి</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>ఇంతకు ముందు</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept</source>
        <translation>
            <numerusform>%n మాట నిలబెట్టుకున్నారు</numerusform>
            <numerusform>%n మాటలు నిలబెట్టుకున్నారు</numerusform>
        </translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>మొదటి సంప్రదింపు</translation>
    </message>
    <message>
        <source>Nothing is known from before</source>
        <translation>ఇంతకు ముందు సమాచారం లేదు</translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>The phone is not answering; the clock goes on.</source>
        <translation>ఫోన్ స్పందించడం లేదు; సమయం నడుస్తూనే ఉంది.</translation>
    </message>
    <message>
        <source>Start with: sorry for the wait, thank you for holding.</source>
        <translation>ఇలా మొదలుపెట్టండి: వేచి ఉంచినందుకు క్షమాపణ, ఆగినందుకు ధన్యవాదాలు.</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>కాల్‌కు తిరిగి</translation>
    </message>
    <message>
        <source>Offer a call-back</source>
        <translation>కాల్‌బ్యాక్ ఇస్తామనండి</translation>
    </message>
    <message>
        <source>Goes back to the caller first</source>
        <translation>ముందు కాలర్ దగ్గరికి తిరిగి వెళ్తుంది</translation>
    </message>
    <message>
        <source>Nobody hears you. In through the nose, out for longer.</source>
        <translation>ఎవరికీ మీ మాట వినపడదు. ముక్కుతో పీల్చి, నెమ్మదిగా వదలండి.</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Look it up</source>
        <translation>చూసి చెప్పాలి</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>సహోద్యోగిని అడగాలి</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>బదిలీ</translation>
    </message>
    <message>
        <source>Breather</source>
        <translation>విరామం</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ఇతరం</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n సెకను</numerusform>
            <numerusform>%n సెకన్లు</numerusform>
        </translation>
    </message>
    <message>
        <source>A minute at most</source>
        <translation>గరిష్ఠంగా 1 నిమిషం</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n సె</numerusform>
            <numerusform>%n సె</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No hold in %n call(s)</source>
        <translation>
            <numerusform>%n కాల్‌లో హోల్డ్ లేదు</numerusform>
            <numerusform>%n కాల్స్‌లో హోల్డ్ లేదు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest hold %n s</source>
        <translation>
            <numerusform>అతి పొడవైన హోల్డ్ %n సెకను</numerusform>
            <numerusform>అతి పొడవైన హోల్డ్ %n సెకన్లు</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all} within a minute</source>
        <translation>{all}లో {some} నిమిషంలోపు</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n call(s) without</source>
        <translation>
            <numerusform>%nలో {some} కాల్ హోల్డ్ లేకుండా</numerusform>
            <numerusform>%nలో {some} కాల్స్ హోల్డ్ లేకుండా</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held %n time(s): {waits}</source>
        <translation>
            <numerusform>%n సారి హోల్డ్: {waits}</numerusform>
            <numerusform>%n సార్లు హోల్డ్: {waits}</numerusform>
        </translation>
    </message>
    <message>
        <source>{waited}, as told: {length}</source>
        <translation>{waited}, చెప్పినట్లే: {length}</translation>
    </message>
    <message>
        <source>{waited}, not as told: {length}</source>
        <translation>{waited}, చెప్పింది: {length}</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>నెమ్మదిగా ఊపిరి వదలండి</translation>
    </message>
    <message>
        <source>Go back soon</source>
        <translation>త్వరగా తిరిగి వెళ్లండి</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>ఇప్పుడే తిరిగి వెళ్లండి</translation>
    </message>
    <message>
        <source>The breather is over</source>
        <translation>విరామం ముగిసింది</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) over</source>
        <translation>
            <numerusform>%n సెకను ఎక్కువైంది</numerusform>
            <numerusform>%n సెకన్లు ఎక్కువయ్యాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left of 20</source>
        <translation>
            <numerusform>20లో %n సెకను మిగిలింది</numerusform>
            <numerusform>20లో %n సెకన్లు మిగిలాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left of 60</source>
        <translation>
            <numerusform>60లో %n సెకను మిగిలింది</numerusform>
            <numerusform>60లో %n సెకన్లు మిగిలాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>They were told: {length}. Go back, or say how it stands.</source>
        <translation>వారికి చెప్పింది: {length}. తిరిగి వెళ్లండి, లేదా పరిస్థితి చెప్పండి.</translation>
    </message>
</context>
<context>
    <name>HousePanel</name>
    <message>
        <source>Read how things are done here</source>
        <translation>ఇక్కడి పద్ధతి చదవండి</translation>
    </message>
    <message>
        <source>Put away how things are done here</source>
        <translation>ఇక్కడి పద్ధతి కార్డును తీసేయండి</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>తీసేయండి</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Leave out</source>
        <translation>వదిలేయండి</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>కాలమ్</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>ఇందులో ఉన్నది</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>ఇలా వస్తుంది</translation>
    </message>
</context>
<context>
    <name>ImportCourse</name>
    <message>
        <source>How far the import is</source>
        <translation>ఇంపోర్ట్ ఎంతవరకు వచ్చింది</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>ఈ ఇంపోర్ట్ రద్దు</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ముగింపు</translation>
    </message>
    <message>
        <source>{state}: {file}</source>
        <translation>{state}: {file}</translation>
    </message>
    <message>
        <source>{created} new, {updated} updated, {unchanged} unchanged, {refused} stay out.</source>
        <translation>{created} కొత్తవి, {updated} అప్‌డేట్, {unchanged} మారనివి, {refused} రానివి.</translation>
    </message>
</context>
<context>
    <name>ImportLetters</name>
    <message>
        <source>Which of these looks right?</source>
        <translation>వీటిలో ఏది సరిగా కనిపిస్తోంది?</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Its times are those of</source>
        <translation>దీని సమయాలు ఇక్కడివి</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>మీ సొంత నంబర్లు</translation>
    </message>
    <message>
        <source>Short numbers always are; others as +4420794609*</source>
        <translation>చిన్న నంబర్లు ఎప్పుడూ మీవే; మిగతావి ఇలా: +4420794609*</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Put away</source>
        <translation>పక్కన పెట్టండి</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ఇంపోర్ట్ చేయండి</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) can come in.</source>
        <translation>
            <numerusform>%n వ్యాసం రాగలదు.</numerusform>
            <numerusform>%n వ్యాసాలు రాగలవు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) can come in.</source>
        <translation>
            <numerusform>%n కాల్ రాగలదు.</numerusform>
            <numerusform>%n కాల్‌లు రాగలవు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) can come in.</source>
        <translation>
            <numerusform>%n కాంటాక్ట్ రాగలదు.</numerusform>
            <numerusform>%n కాంటాక్టులు రాగలవు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out.</source>
        <translation>
            <numerusform>%n వరుస రాదు.</numerusform>
            <numerusform>%n వరుసలు రావు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s) in all.</source>
        <translation>
            <numerusform>మొత్తం సుమారు %n వరుస.</numerusform>
            <numerusform>మొత్తం సుమారు %n వరుసలు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column tells when a call began, and which who rang or was rung.</source>
        <translation>కాల్ ఎప్పుడు మొదలైందో ఏ కాలమ్ చెబుతుందో, ఎవరు చేశారో లేదా ఎవరికి వెళ్లిందో ఏ కాలమ్‌లో ఉందో చెప్పండి.</translation>
    </message>
    <message>
        <source>Say which column holds the name, and which the phone or email.</source>
        <translation>పేరు ఏ కాలమ్‌లో, ఫోన్ లేదా ఈమెయిల్ ఏ కాలమ్‌లో ఉందో చెప్పండి.</translation>
    </message>
    <message>
        <source>There is nothing in it that can come in.</source>
        <translation>ఇందులో రాగలిగేది ఏమీ లేదు.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>ఇంపోర్ట్</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Contacts from a file…</source>
        <translation>ఫైల్ నుంచి కాంటాక్టులు…</translation>
    </message>
    <message>
        <source>Calls from a log…</source>
        <translation>లాగ్ నుంచి కాల్‌లు…</translation>
    </message>
    <message>
        <source>Articles from a file…</source>
        <translation>ఫైల్ నుంచి వ్యాసాలు…</translation>
    </message>
    <message>
        <source>Articles from a folder…</source>
        <translation>ఫోల్డర్ నుంచి వ్యాసాలు…</translation>
    </message>
    <message>
        <source>Everything from a file…</source>
        <translation>అన్నీ ఒక ఫైల్ నుంచి…</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>ఫైల్‌ను ఇక్కడ వదలండి, లేదా ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Contacts as CSV or vCard, calls as CSV, articles as Markdown, HTML, text or JSON.</source>
        <translation>కాంటాక్ట్‌లు CSV లేదా vCard గా, కాల్‌లు CSV గా, వ్యాసాలు Markdown, HTML, టెక్స్ట్ లేదా JSON గా.</translation>
    </message>
    <message>
        <source>You see what comes in before anything is kept.</source>
        <translation>ఏదైనా సేవ్ అయ్యే ముందు ఏం వస్తుందో మీరు చూస్తారు.</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation>కాంటాక్టులు (*.csv *.tsv *.txt *.vcf);;అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>Contacts from a file</source>
        <translation>ఫైల్ నుంచి కాంటాక్టులు</translation>
    </message>
    <message>
        <source>Call logs (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>కాల్ లాగ్‌లు (*.csv *.tsv *.txt);;అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>Calls from a log</source>
        <translation>లాగ్ నుంచి కాల్‌లు</translation>
    </message>
    <message>
        <source>Articles of a help centre (*.json);;All files (*)</source>
        <translation>సహాయ కేంద్రం వ్యాసాలు (*.json);;అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>Articles from a file</source>
        <translation>ఫైల్ నుంచి వ్యాసాలు</translation>
    </message>
    <message>
        <source>Articles from a folder</source>
        <translation>ఫోల్డర్ నుంచి వ్యాసాలు</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Looking into it</source>
        <translation>చూస్తున్నాం</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>ఇంపోర్ట్‌కు సిద్ధం</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>ఇంపోర్ట్ అవుతోంది</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>ఇంపోర్ట్ అయింది</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ఆపేశారు</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>వెనక్కి తీసుకోబడుతోంది</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>పట్టిక (CSV)</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>కాంటాక్ట్ కార్డులు (vCard)</translation>
    </message>
    <message>
        <source>Folder of articles</source>
        <translation>వ్యాసాల ఫోల్డర్</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>కాల్ లాగ్</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>మొదలు</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>రోజులో సమయం</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ఎత్తిన సమయం</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ముగింపు</translation>
    </message>
    <message>
        <source>Length in all</source>
        <translation>మొత్తం వ్యవధి</translation>
    </message>
    <message>
        <source>Length of ringing</source>
        <translation>రింగ్ అయిన వ్యవధి</translation>
    </message>
    <message>
        <source>Length of talking</source>
        <translation>మాట్లాడిన వ్యవధి</translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation>వచ్చింది లేదా చేసింది</translation>
    </message>
    <message>
        <source>Who rang</source>
        <translation>ఎవరు కాల్ చేశారు</translation>
    </message>
    <message>
        <source>Who was rung</source>
        <translation>ఎవరికి కాల్ వెళ్లింది</translation>
    </message>
    <message>
        <source>Number outside</source>
        <translation>బయటి నంబర్</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>ఎలా ముగిసింది</translation>
    </message>
    <message>
        <source>Id of the call</source>
        <translation>కాల్ ఐడీ</translation>
    </message>
    <message>
        <source>Line that rang</source>
        <translation>కాల్ చేసిన లైన్</translation>
    </message>
    <message>
        <source>Line that was rung</source>
        <translation>కాల్ అందుకున్న లైన్</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>సంబోధన</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>మొదటి పేరు</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>మధ్య పేరు</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>ఇంటి పేరు</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>పేరు చివరి భాగం</translation>
    </message>
    <message>
        <source>How to say the name</source>
        <translation>పేరు ఉచ్చారణ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ఫోన్</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ప్రాంతం</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>దేశం</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>టైమ్ జోన్</translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation>ప్రత్యేక పరిస్థితులు</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>నోట్స్</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>ఇష్టమైన మాధ్యమం</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>అనువైన సమయం</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters.</source>
        <translation>వరుస {limit} అక్షరాల కంటే పొడవుగా ఉంది.</translation>
    </message>
    <message>
        <source>A cell is longer than {limit} characters.</source>
        <translation>ఒక గడి {limit} అక్షరాల కంటే పొడవుగా ఉంది.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes.</source>
        <translation>ఇక్కడ కొటేషన్ గుర్తు మొదలైంది, ముగియలేదు.</translation>
    </message>
    <message>
        <source>Lies behind the quotation mark of line {opened}.</source>
        <translation>లైన్ {opened} కొటేషన్ గుర్తు లోపల చిక్కుకుంది.</translation>
    </message>
    <message>
        <source>Text goes on behind a closing quotation mark.</source>
        <translation>ముగిసిన కొటేషన్ గుర్తు తర్వాత కూడా పాఠ్యం ఉంది.</translation>
    </message>
    <message>
        <source>It has {found} cells, the headings {expected}.</source>
        <translation>ఇందులో {found} గడులు, శీర్షికల్లో {expected}.</translation>
    </message>
    <message>
        <source>It has {found} cells, the headings only {expected}.</source>
        <translation>ఇందులో {found} గడులు, శీర్షికల్లో {expected} మాత్రమే.</translation>
    </message>
    <message>
        <source>Some of it is no readable letter.</source>
        <translation>ఇందులో కొన్ని అక్షరాలు చదవలేం.</translation>
    </message>
    <message>
        <source>Another program lost letters here: {field}.</source>
        <translation>మరో ప్రోగ్రామ్ ఇక్కడ అక్షరాలు పోగొట్టింది: {field}.</translation>
    </message>
    <message>
        <source>It holds a character that no text has.</source>
        <translation>ఇందులో ఏ పాఠ్యంలోనూ ఉండని గుర్తు ఉంది.</translation>
    </message>
    <message>
        <source>Neither a name nor a number nor an address.</source>
        <translation>పేరు, నంబర్, ఈమెయిల్ ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Line {at} of the card cannot be read.</source>
        <translation>కార్డులో లైన్ {at} చదవలేం.</translation>
    </message>
    <message>
        <source>The card never ends.</source>
        <translation>కార్డుకు ముగింపు లేదు.</translation>
    </message>
    <message>
        <source>A spreadsheet rounded the number; it matches nobody.</source>
        <translation>స్ప్రెడ్‌షీట్ నంబర్‌ను రౌండ్ చేసింది; ఇది ఎవరితోనూ సరిపోలదు.</translation>
    </message>
    <message>
        <source>The number cannot be read; it is kept as written.</source>
        <translation>నంబర్ చదవలేం; రాసినట్టే ఉంచాం.</translation>
    </message>
    <message>
        <source>The address cannot be read; it is kept as written.</source>
        <translation>చిరునామా చదవలేం; రాసినట్టే ఉంచాం.</translation>
    </message>
    <message>
        <source>When the call began cannot be read.</source>
        <translation>కాల్ ఎప్పుడు మొదలైందో చదవలేకపోయాం.</translation>
    </message>
    <message>
        <source>Both ends of the call are your own numbers.</source>
        <translation>కాల్ రెండు వైపులా మీ సొంత నంబర్లే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The call was answered or ended before it began.</source>
        <translation>కాల్ మొదలవకముందే ఎత్తినట్టు లేదా ముగిసినట్టు ఉంది.</translation>
    </message>
    <message>
        <source>The file is longer than {limit} bytes.</source>
        <translation>ఫైల్ {limit} బైట్ల కంటే పెద్దది.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder.</source>
        <translation>ఇది ఫోల్డర్ బయటకు వెళ్లే లింక్.</translation>
    </message>
    <message>
        <source>The system does not let us read it.</source>
        <translation>సిస్టమ్ దీన్ని చదవనివ్వడం లేదు.</translation>
    </message>
    <message>
        <source>Its head cannot be read, line {line}.</source>
        <translation>దీని పై భాగం చదవలేం, లైన్ {line}.</translation>
    </message>
    <message>
        <source>{field} in its head is not as it should be.</source>
        <translation>దీని పై భాగంలో {field} సరిగా లేదు.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>ఇందులో చదవడానికి ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>It is marked as {status}.</source>
        <translation>ఇది {status} అని గుర్తించి ఉంది.</translation>
    </message>
    <message>
        <source>{other} has the same id.</source>
        <translation>{other}కు కూడా ఇదే ఐడీ ఉంది.</translation>
    </message>
    <message>
        <source>Pictures on the web stay links, nothing is fetched: {count}</source>
        <translation>వెబ్‌లోని చిత్రాలు లింకులుగానే ఉంటాయి, ఏదీ డౌన్‌లోడ్ కాదు: {count}</translation>
    </message>
    <message>
        <source>It only lists the other pages.</source>
        <translation>ఇందులో మిగతా పేజీల జాబితా మాత్రమే ఉంది.</translation>
    </message>
    <message>
        <source>The picture {picture} is not in the folder. The article comes in without it.</source>
        <translation>చిత్రం {picture} ఫోల్డర్‌లో లేదు. వ్యాసం అది లేకుండా వస్తుంది.</translation>
    </message>
    <message>
        <source>{picture} is no PNG, JPEG, GIF or WebP. The article comes in without it.</source>
        <translation>{picture} PNG, JPEG, GIF లేదా WebP కాదు. వ్యాసం అది లేకుండా వస్తుంది.</translation>
    </message>
    <message>
        <source>{picture} is larger than {megabytes} MB. The article comes in without it.</source>
        <translation>{picture} {megabytes} MB కంటే పెద్దది. వ్యాసం అది లేకుండా వస్తుంది.</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Name of the colleague</source>
        <translation>సహోద్యోగి పేరు</translation>
    </message>
    <message>
        <source>Role of the colleague</source>
        <translation>సహోద్యోగి పాత్ర</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>ఆహ్వానం తయారు చేయండి</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>ఆహ్వానం</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>సహోద్యోగి</translation>
    </message>
    <message>
        <source>For {name}, good for one computer until {when}. Pass it on so that nobody else reads it: who has it can join.</source>
        <translation>{name} కోసం, {when} వరకు, ఒక కంప్యూటర్‌కు. మరెవరూ చదవకుండా అందించండి: ఇది ఎవరి దగ్గర ఉంటే వారు చేరవచ్చు.</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invitation</source>
        <translation>ఆహ్వానం</translation>
    </message>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>మీ పేరు, సహోద్యోగులకు కనిపించేలా</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>చేరండి</translation>
    </message>
    <message>
        <source>A team shares one memory: each of you sees every caller&apos;s history, also without network. Its owner gives you an invitation, one long line.</source>
        <translation>బృందం సమాచారం ఒక్కటే: ప్రతి కాలర్ చరిత్ర అందరికీ కనిపిస్తుంది, నెట్‌వర్క్ లేనప్పుడు కూడా. బృందం యజమాని మీకు ఆహ్వానం ఇస్తారు, ఒక పొడవైన వరుస.</translation>
    </message>
    <message>
        <source>Joining shares what is here with the whole team: contacts, calls with their notes, promises, follow-ups, articles and words that mean the same. Your practice calls, settings and passwords stay on this computer.</source>
        <translation>చేరితే ఇక్కడ ఉన్నది బృందమంతటితో పంచుకోబడుతుంది: కాంటాక్ట్‌లు, కాల్స్, వాటి నోట్స్, మాటలు, ఫాలో-అప్‌లు, వ్యాసాలు, ఒకే అర్థం ఉన్న పదాలు. మీ సాధన కాల్స్, సెట్టింగ్‌లు, పాస్‌వర్డ్‌లు ఈ కంప్యూటర్‌లోనే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>మీ పేరు</translation>
    </message>
    <message>
        <source>As the team&apos;s owner gave it to you.</source>
        <translation>బృందం యజమాని ఇచ్చినట్లుగా.</translation>
    </message>
    <message>
        <source>It leads to the hub {hub}.</source>
        <translation>ఇది {hub} హబ్‌కు చెందినది.</translation>
    </message>
    <message>
        <source>This is no whole invitation yet. One looks like {example}.</source>
        <translation>ఇది ఇంకా పూర్తి ఆహ్వానం కాదు. ఆహ్వానం ఇలా ఉంటుంది: {example}.</translation>
    </message>
</context>
<context>
    <name>JoinPane</name>
    <message>
        <source>All exercises</source>
        <translation>అన్ని అభ్యాసాలు</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>చేరండి</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>వైదొలగండి</translation>
    </message>
    <message>
        <source>Your trainer sees an address and a code on their screen. While you are joined, they see what you say in the practice calls they ring you with, and how it is scored. Nothing else leaves this computer, and the runs stay here: they are yours.</source>
        <translation>మీ శిక్షకులకు వారి తెరపై ఒక చిరునామా, ఒక కోడ్ కనిపిస్తాయి. మీరు చేరి ఉన్నంత వరకు, వారు చేసే సాధన కాల్స్‌లో మీరు చెప్పేది, దానికి వచ్చే స్కోరు వారు చూస్తారు. ఈ కంప్యూటర్ నుంచి ఇంకేదీ బయటకు వెళ్లదు, మీ సాధనలు ఇక్కడే ఉంటాయి: అవి మీవి.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>కోడ్</translation>
    </message>
    <message>
        <source>Join a trainer</source>
        <translation>శిక్షకులతో చేరండి</translation>
    </message>
    <message>
        <source>Looking for {address}…</source>
        <translation>{address} కోసం చూస్తోంది…</translation>
    </message>
    <message>
        <source>Joined with {address}. When your trainer rings you, it rings in the call window.</source>
        <translation>{address}తో చేరారు. మీ శిక్షకులు కాల్ చేసినప్పుడు కాల్ విండోలో రింగ్ అవుతుంది.</translation>
    </message>
</context>
<context>
    <name>KeyGroup</name>
    <message>
        <source>Key and lock</source>
        <translation>తాళం చెవి, లాక్</translation>
    </message>
</context>
<context>
    <name>KeyProgress</name>
    <message>
        <source>A new key for your data</source>
        <translation>మీ డేటాకు కొత్త తాళం చెవి</translation>
    </message>
    <message>
        <source>Your data is encrypted anew</source>
        <translation>మీ డేటా మళ్లీ ఎన్‌క్రిప్ట్ అవుతోంది</translation>
    </message>
    <message>
        <source>Please leave the computer on. Should it go off all the same, nothing is lost.</source>
        <translation>దయచేసి కంప్యూటర్‌ను ఆన్‌లోనే ఉంచండి. అయినా ఆగిపోతే ఏదీ పోదు.</translation>
    </message>
    <message>
        <source>Encrypted so far</source>
        <translation>ఇప్పటివరకు ఎన్‌క్రిప్ట్ అయినది</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>New recovery code…</source>
        <translation>కొత్త రికవరీ కోడ్…</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>తాళం చెవి మార్చండి…</translation>
    </message>
    <message>
        <source>Use the keyring of this desktop</source>
        <translation>ఈ కంప్యూటర్ కీరింగ్‌ను వాడండి</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>పాస్‌ఫ్రేజ్ ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ఎప్పుడూ వద్దు</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln నిమిషం</numerusform>
            <numerusform>%Ln నిమిషాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ఇంతసేపటి తర్వాత లాక్</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ఇప్పుడే లాక్ చేయండి</translation>
    </message>
    <message>
        <source>When nothing was typed or clicked for so long, or the desktop is locked, the window hides what it shows and forgets the key. Nothing typed is lost. A call keeps it open.</source>
        <translation>ఇంతసేపు ఏమీ టైప్ చేయకపోయినా, క్లిక్ చేయకపోయినా, లేదా కంప్యూటర్ లాక్ అయినా, విండో అన్నింటినీ దాచి తాళం చెవిని మరచిపోతుంది. టైప్ చేసినది ఏదీ పోదు. కాల్ నడుస్తుంటే తెరిచే ఉంటుంది.</translation>
    </message>
    <message>
        <source>The sample company is nobody&apos;s secret, so it has no key of its own.</source>
        <translation>నమూనా కంపెనీ ఎవరి రహస్యమూ కాదు, అందుకే దానికి సొంత తాళం చెవి లేదు.</translation>
    </message>
    <message>
        <source>The keyring of this desktop opens your data.</source>
        <translation>ఈ కంప్యూటర్ కీరింగ్ మీ డేటాను తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>A passphrase opens your data.</source>
        <translation>పాస్‌ఫ్రేజ్ మీ డేటాను తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>If that is ever lost, your recovery code does.</source>
        <translation>అది ఎప్పుడైనా పోతే, మీ రికవరీ కోడ్ తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>Nobody has typed the recovery code back yet. Please get a new one and keep it.</source>
        <translation>రికవరీ కోడ్‌ను ఇంకా ఎవరూ తిరిగి టైప్ చేయలేదు. దయచేసి కొత్తది తీసుకుని భద్రపరచండి.</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>It takes the place of the passphrase you may have had until now.</source>
        <translation>ఇప్పటివరకు పాస్‌ఫ్రేజ్ ఏదైనా ఉంటే, దాని స్థానంలో ఇది వస్తుంది.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>కొత్త రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>You will see a new code once. From then on the old one opens nothing any more.</source>
        <translation>మీకు కొత్త కోడ్ ఒక్కసారి కనిపిస్తుంది. ఆ తర్వాత పాత కోడ్ దేన్నీ తెరవదు.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>తాళం చెవి మార్చండి</translation>
    </message>
    <message>
        <source>For the day a computer is lost or a colleague leaves: all of this is encrypted anew. Copies made before stay under the key they have; the new one opens them too.</source>
        <translation>కంప్యూటర్ పోయినప్పుడు లేదా సహోద్యోగి వెళ్లిపోయినప్పుడు: ఇదంతా మళ్లీ ఎన్‌క్రిప్ట్ అవుతుంది. ముందు చేసిన కాపీలు తమ పాత తాళం చెవితోనే ఉంటాయి; కొత్తది వాటినీ తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>You get a new recovery code. Then the app closes the data, and opens it again.</source>
        <translation>మీకు కొత్త రికవరీ కోడ్ వస్తుంది. తర్వాత యాప్ డేటాను మూసి మళ్లీ తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>It opens your data where the keyring of a desktop does not.</source>
        <translation>కంప్యూటర్ కీరింగ్ తెరవని చోట ఇది మీ డేటాను తెరుస్తుంది.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>What it does</source>
        <translation>ఏం చేస్తుంది</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>షార్ట్‌కట్‌లు</translation>
    </message>
    <message>
        <source>They work anywhere in the call window.</source>
        <translation>ఇవి కాల్ విండోలో ఎక్కడైనా పనిచేస్తాయి.</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>అన్ని షార్ట్‌కట్‌లు ఒకే పేజీలో</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Knowledge</source>
        <translation>సమాచారం</translation>
    </message>
    <message>
        <source>Export all articles</source>
        <translation>అన్ని వ్యాసాలను ఎక్స్‌పోర్ట్ చేయండి</translation>
    </message>
    <message>
        <source>Public answers</source>
        <translation>బహిరంగ జవాబులు</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>English</source>
        <translation>ఇంగ్లిష్</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>హిందీ</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>తెలుగు</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ఉర్దూ</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>తమిళం</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>కన్నడ</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>మలయాళం</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>మరాఠీ</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>గుజరాతీ</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>బెంగాలీ</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>పంజాబీ</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>అరబిక్</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>స్పానిష్</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ఫ్రెంచ్</translation>
    </message>
    <message>
        <source>German</source>
        <translation>జర్మన్</translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>Calls given to you</source>
        <translation>మీకు ఇచ్చిన కాల్స్</translation>
    </message>
    <message>
        <source>All of it is done. Come back whenever you like.</source>
        <translation>అన్నీ పూర్తయ్యాయి. ఎప్పుడైనా మళ్లీ రండి.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{all} లో {done} పూర్తయ్యాయి</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>తర్వాత: {step}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తి</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>తదుపరిది</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>తర్వాత</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>కాల్ తీసుకోండి</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>చదవండి</translation>
    </message>
    <message>
        <source>{deed}: {step}</source>
        <translation>{deed}: {step}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave the team…</source>
        <translation>బృందం నుంచి వైదొలగండి…</translation>
    </message>
    <message>
        <source>Keep a copy of the team&apos;s memory on this computer</source>
        <translation>బృందం సమాచారం కాపీని ఈ కంప్యూటర్‌లో ఉంచండి</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>వైదొలగండి</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ఉండండి</translation>
    </message>
    <message>
        <source>What is here stays here and is yours alone from then on. Colleagues keep what was shared.</source>
        <translation>ఇక్కడ ఉన్నది ఇక్కడే ఉంటుంది, అప్పటి నుంచి మీకు మాత్రమే. పంచుకున్నది సహోద్యోగుల దగ్గర ఉంటుంది.</translation>
    </message>
    <message>
        <source>The team&apos;s callers, calls and articles go from this computer, and so do its daily copies. Colleagues keep what was shared.</source>
        <translation>బృందం కాలర్లు, కాల్స్, వ్యాసాలు ఈ కంప్యూటర్ నుంచి తొలగిపోతాయి, రోజువారీ కాపీలు కూడా. పంచుకున్నది సహోద్యోగుల దగ్గర ఉంటుంది.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not shared yet. They stay here, and colleagues never see them.</source>
        <translation>
            <numerusform>%Ln మార్పు ఇంకా పంచుకోలేదు. అది ఇక్కడే ఉంటుంది, సహోద్యోగులకు ఎప్పటికీ కనిపించదు.</numerusform>
            <numerusform>%Ln మార్పులు ఇంకా పంచుకోలేదు. అవి ఇక్కడే ఉంటాయి, సహోద్యోగులకు ఎప్పటికీ కనిపించవు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not shared yet and would be lost. Better let them go first.</source>
        <translation>
            <numerusform>%Ln మార్పు ఇంకా పంచుకోలేదు, అది పోతుంది. ముందు దాన్ని వెళ్లనివ్వడం మంచిది.</numerusform>
            <numerusform>%Ln మార్పులు ఇంకా పంచుకోలేదు, అవి పోతాయి. ముందు వాటిని వెళ్లనివ్వడం మంచిది.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Keep them</source>
        <translation>వారిని ఉంచండి</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) nobody has spoken to for long go from {when} on.</source>
        <translation>
            <numerusform>చాలా కాలంగా ఎవరూ మాట్లాడని %Ln వ్యక్తి {when} న తీసివేయబడతారు.</numerusform>
            <numerusform>చాలా కాలంగా ఎవరూ మాట్లాడని %Ln మంది {when} నుండి తీసివేయబడతారు.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Put away</source>
        <translation>పక్కన పెట్టండి</translation>
    </message>
</context>
<context>
    <name>LeftOutWords</name>
    <message>
        <source>A scenario was made of this story. Not taken, or to be looked at:</source>
        <translation>ఈ కథ నుంచి ఒక సన్నివేశం తయారైంది. తీసుకోనివి, లేదా చూడవలసినవి:</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ఇంకా %n</numerusform>
            <numerusform>ఇంకా %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} and {more}</source>
        <translation>{places}, {more}</translation>
    </message>
    <message>
        <source>{kind}: {places}</source>
        <translation>{kind}: {places}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{passage} (line {line})</source>
        <translation>{passage} (లైన్ {line})</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>వేరియబుల్స్</translation>
    </message>
    <message>
        <source>Conditions, and words that change</source>
        <translation>షరతులు, మారే మాటలు</translation>
    </message>
    <message>
        <source>Macros and scripts</source>
        <translation>మాక్రోలు, స్క్రిప్టులు</translation>
    </message>
    <message>
        <source>Bold, italics and other looks</source>
        <translation>బోల్డ్, ఇటాలిక్ వంటి అలంకరణలు</translation>
    </message>
    <message>
        <source>Pictures and sounds</source>
        <translation>చిత్రాలు, శబ్దాలు</translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation>ఎక్కడికీ వెళ్లని లింకులు</translation>
    </message>
    <message>
        <source>Links to web pages</source>
        <translation>వెబ్ పేజీల లింకులు</translation>
    </message>
    <message>
        <source>Tags that cannot be used like this</source>
        <translation>ఈ రూపంలో పనికిరాని ట్యాగులు</translation>
    </message>
    <message>
        <source>Parts of the story&apos;s data</source>
        <translation>కథ డేటాలోని భాగాలు</translation>
    </message>
    <message>
        <source>Passages meant for the tool</source>
        <translation>టూల్ కోసం రాసిన భాగాలు</translation>
    </message>
    <message>
        <source>Passages that nobody comes to</source>
        <translation>ఎవరూ చేరుకోని భాగాలు</translation>
    </message>
    <message>
        <source>A second passage of the same name</source>
        <translation>అదే పేరుతో రెండో భాగం</translation>
    </message>
    <message>
        <source>More than a scenario holds</source>
        <translation>ఒక సన్నివేశంలో పట్టేదాని కంటే ఎక్కువ</translation>
    </message>
    <message>
        <source>The end of a text that is too long</source>
        <translation>మరీ పొడవైన పాఠం చివరి భాగం</translation>
    </message>
    <message>
        <source>Passages in which the caller says nothing</source>
        <translation>కాలర్ ఏమీ చెప్పని భాగాలు</translation>
    </message>
    <message>
        <source>The goodbye, for callers say it in their own words</source>
        <translation>వీడ్కోలు మాటలు, ఎందుకంటే కాలర్లు వాటిని తమ మాటల్లో చెబుతారు</translation>
    </message>
    <message>
        <source>The caller has no name yet</source>
        <translation>కాలర్‌కు ఇంకా పేరు లేదు</translation>
    </message>
    <message>
        <source>There is no way out yet that the caller would take</source>
        <translation>కాలర్ ఒప్పుకునే పరిష్కారం ఇంకా లేదు</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Answer</source>
        <translation>ఎత్తండి</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>నంబర్ దాచారు</translation>
    </message>
    <message>
        <source>{state} {seconds}</source>
        <translation>{state} {seconds}</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Next line</source>
        <translation>తర్వాతి లైన్</translation>
    </message>
</context>
<context>
    <name>ListeningPanel</name>
    <message>
        <source>Put what they said on the list</source>
        <translation>వారు చెప్పింది జాబితాలో పెట్టండి</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ఉంచండి</translation>
    </message>
    <message>
        <source>They said: {words}</source>
        <translation>వారు అన్నది: {words}</translation>
    </message>
    <message>
        <source>Do not listen to this call</source>
        <translation>ఈ కాల్ వినవద్దు</translation>
    </message>
    <message>
        <source>Listen to this call</source>
        <translation>ఈ కాల్ వినండి</translation>
    </message>
    <message>
        <source>Listening begins…</source>
        <translation>వినడం మొదలవుతోంది…</translation>
    </message>
    <message>
        <source>Listening. Nothing is kept.</source>
        <translation>వినడం జరుగుతోంది. ఏదీ నిల్వ చేయబడదు.</translation>
    </message>
    <message>
        <source>Not listening during the hold.</source>
        <translation>హోల్డ్‌లో వినడం లేదు.</translation>
    </message>
    <message>
        <source>Not listening to this call.</source>
        <translation>ఈ కాల్ వినడం లేదు.</translation>
    </message>
    <message>
        <source>Not listening: something is missing.</source>
        <translation>వినడం లేదు: ఏదో లోపించింది.</translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message>
        <source>Folder of the speech model</source>
        <translation>స్పీచ్ మోడల్ ఫోల్డర్</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>ఇంకా ఫోల్డర్ ఎంచుకోలేదు</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>I agree. Listen to my calls, and I tell callers where the law asks for it.</source>
        <translation>నాకు సమ్మతమే. నా కాల్స్ వినండి; చట్టం కోరిన చోట కాలర్లకు నేను తెలియజేస్తాను.</translation>
    </message>
    <message>
        <source>Choose the folder of a faster-whisper model first.</source>
        <translation>ముందుగా faster-whisper మోడల్ ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>While you talk, your microphone and what the caller says are turned into text on this computer, so that the app can suggest kinder words and catch promises. No sound is kept, no text unless you take it, and one key pauses it.</source>
        <translation>మీరు మాట్లాడేటప్పుడు మీ మైక్, కాలర్ మాటలు ఈ కంప్యూటర్‌లోనే వచనంగా మారతాయి; దాంతో యాప్ మెరుగైన మాటలు సూచించి, ఇచ్చిన మాటలను గుర్తిస్తుంది. శబ్దం నిల్వ చేయబడదు, మీరు తీసుకుంటే తప్ప వచనం కూడా. ఒక కీ దానిని ఆపుతుంది.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>స్పీచ్ మోడల్</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>లాక్ అయింది</translation>
    </message>
    <message>
        <source>Everything you typed is kept. It is encrypted until you open it again.</source>
        <translation>మీరు టైప్ చేసినదంతా భద్రంగా ఉంది. మీరు మళ్లీ తెరిచేవరకు అది ఎన్‌క్రిప్ట్ అయి ఉంటుంది.</translation>
    </message>
    <message>
        <source>Somebody rings.</source>
        <translation>ఎవరో ఫోన్ చేస్తున్నారు.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>పాస్‌ఫ్రేజ్ లేదా రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>The merge</source>
        <translation>విలీనం</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>ఉంటుంది</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>ఇందులో కలుస్తుంది</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>తర్వాత</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>అలాగే ఉంచండి</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>తారుమారు చేయండి</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>కలపండి</translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>వీరిద్దరూ ఒకరేనా?</translation>
    </message>
    <message>
        <source>Undo takes them apart again.</source>
        <translation>“రద్దు చేయండి”తో మళ్లీ విడిపోతాయి.</translation>
    </message>
    <message numerus="yes">
        <source>%n past contact(s) move over.</source>
        <translation>
            <numerusform>%n పాత సంప్రదింపు మారుతుంది.</numerusform>
            <numerusform>%n పాత సంప్రదింపులు మారతాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>{gone} goes into {keep}. {moved}</source>
        <translation>{gone}ను {keep}లో కలుపుతాం. {moved}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>ఉచ్చారణ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>సంప్రదించేది</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>ఇష్టం</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>అనువైన సమయం</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ప్రాంతం</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>టైమ్ జోన్</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>పరిస్థితులు</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>వారు చెప్పిన విషయాలు</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>నోట్స్</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Everything is there.</source>
        <translation>అన్నీ ఉన్నాయి.</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>Models</source>
        <translation>మోడళ్లు</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>Search by meaning</source>
        <translation>అర్థం బట్టి వెతుకులాట</translation>
    </message>
    <message>
        <source>Rewording</source>
        <translation>వేరే మాటల్లో</translation>
    </message>
    <message>
        <source>Articles and what you search for go to this server. Cards, numbers and names in a search stay here.</source>
        <translation>వ్యాసాలూ, మీరు వెతికేవీ ఈ సర్వర్‌కు వెళ్తాయి. వెతుకులోని కార్డులు, నంబర్లు, పేర్లు ఇక్కడే ఉంటాయి.</translation>
    </message>
    <message>
        <source>The server below is asked when you press Reword, and in practice calls. Cards, codes and addresses are taken out.</source>
        <translation>మీరు “వేరే మాటలు” నొక్కినప్పుడు, సాధన కాల్‌లలోనూ కింది సర్వర్‌ను అడుగుతుంది. కార్డులు, కోడ్‌లు, చిరునామాలు తీసేస్తుంది.</translation>
    </message>
    <message>
        <source>The server below is asked only when you press Reword. Cards, codes and addresses are taken out.</source>
        <translation>మీరు “వేరే మాటలు” నొక్కినప్పుడే కింది సర్వర్‌ను అడుగుతుంది. కార్డులు, కోడ్‌లు, చిరునామాలు తీసేస్తుంది.</translation>
    </message>
    <message>
        <source>Everything works without a model.</source>
        <translation>మోడల్ లేకుండానే అన్నీ పనిచేస్తాయి.</translation>
    </message>
</context>
<context>
    <name>MoodCard</name>
    <message>
        <source>How the caller feels</source>
        <translation>కాలర్ మనసు ఎలా ఉంది</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>అధ్వానం</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>మెరుగు</translation>
    </message>
</context>
<context>
    <name>MoodMeter</name>
    <message>
        <source>{band}, {mood} of 100</source>
        <translation>{band}, 100 లో {mood}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>నోట్స్</translation>
    </message>
    <message>
        <source>What matters, in a few words</source>
        <translation>ముఖ్యమైనది, కొన్ని మాటల్లో</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>నోట్ రాయండి</translation>
    </message>
    <message>
        <source>Take a payment, or end it</source>
        <translation>చెల్లింపు తీసుకోవడం మొదలుపెట్టండి లేదా ముగించండి</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>సేవ్ అయింది</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>ఇక్కడ సేవ్ అయింది</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>ఇంకా సేవ్ కాలేదు</translation>
    </message>
    <message>
        <source>Not pasted: a note holds {most} letters. Please paste the part that matters.</source>
        <translation>అతికించలేదు: ఒక నోట్‌లో {most} అక్షరాలు పడతాయి. అవసరమైన భాగాన్నే అతికించండి.</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ఇంకా %n</numerusform>
            <numerusform>ఇంకా %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసేయండి</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Phone number</source>
        <translation>ఫోన్ నంబర్</translation>
    </message>
    <message>
        <source>Phone number of the new call</source>
        <translation>కొత్త కాల్ ఫోన్ నంబర్</translation>
    </message>
    <message>
        <source>They ring</source>
        <translation>వారి కాల్</translation>
    </message>
    <message>
        <source>I ring</source>
        <translation>నా కాల్</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Open the article that may help</source>
        <translation>ఉపయోగపడే వ్యాసం తెరవండి</translation>
    </message>
    <message>
        <source>Put that article away</source>
        <translation>ఆ వ్యాసాన్ని పక్కన పెట్టండి</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
    <message>
        <source>This may help: {title}</source>
        <translation>ఉపయోగపడవచ్చు: {title}</translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>మొదలుపెట్టండి</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Outcome</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>100 లో</translation>
    </message>
</context>
<context>
    <name>OutcomePicker</name>
    <message>
        <source>All groups</source>
        <translation>అన్ని వర్గాలు</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>ఎలా ముగిసింది?</translation>
    </message>
</context>
<context>
    <name>OwnGroup</name>
    <message>
        <source>You work as</source>
        <translation>మీ పని</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>మీ పేరు</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>మీ హోదా</translation>
    </message>
    <message>
        <source>As your firm&apos;s rules call it, such as rep, senior or manager</source>
        <translation>మీ కంపెనీ నియమాల్లో ఉన్నట్టు, ఉదా. rep, senior, manager</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>దేశం</translation>
    </message>
    <message>
        <source>You</source>
        <translation>మీరు</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>read</source>
        <translation>చదివినట్లు</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>కలగలుపు</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>సొంత మాటలు</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>“{line}”</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>మాట మాటగా</translation>
    </message>
    <message>
        <source>Said, but the date differs</source>
        <translation>చెప్పారు, కానీ తేదీ వేరు</translation>
    </message>
    <message>
        <source>Said, but the time differs</source>
        <translation>చెప్పారు, కానీ సమయం వేరు</translation>
    </message>
    <message>
        <source>Said, but the amount differs</source>
        <translation>చెప్పారు, కానీ మొత్తం వేరు</translation>
    </message>
    <message>
        <source>Said, but the number differs</source>
        <translation>చెప్పారు, కానీ సంఖ్య వేరు</translation>
    </message>
    <message>
        <source>Said, but how long differs</source>
        <translation>చెప్పారు, కానీ వ్యవధి వేరు</translation>
    </message>
    <message>
        <source>Said, but the name differs</source>
        <translation>చెప్పారు, కానీ పేరు వేరు</translation>
    </message>
    <message>
        <source>Said, but as a yes for a no, or a no for a yes</source>
        <translation>చెప్పారు, కానీ కాదుకు బదులు అవును, లేదా అవునుకు బదులు కాదు</translation>
    </message>
</context>
<context>
    <name>Pacer</name>
    <message>
        <source>Breathe in for four seconds, and out for six</source>
        <translation>నాలుగు సెకన్లు పీల్చి, ఆరు సెకన్లు వదలండి</translation>
    </message>
</context>
<context>
    <name>PackShare</name>
    <message>
        <source>Playbooks, rules, articles, practice calls and paths from the company&apos;s folder on this computer. It is checked first; then every computer of the team works with it.</source>
        <translation>ఈ కంప్యూటర్‌లోని కంపెనీ ఫోల్డర్‌లో ఉన్న ప్లేబుక్‌లు, నియమాలు, వ్యాసాలు, సాధన కాల్‌లు, మార్గాలు. ముందు వాటిని తనిఖీ చేస్తాం; తర్వాత బృందంలోని ప్రతి కంప్యూటర్ వాటితోనే పనిచేస్తుంది.</translation>
    </message>
    <message>
        <source>Share our pack</source>
        <translation>మన ప్యాక్‌ను పంచుకోండి</translation>
    </message>
    <message>
        <source>Our content pack</source>
        <translation>మన కంటెంట్ ప్యాక్</translation>
    </message>
    <message>
        <source>The team has version {version}.</source>
        <translation>బృందం దగ్గర వెర్షన్ {version} ఉంది.</translation>
    </message>
    <message>
        <source>Nothing is shared yet.</source>
        <translation>ఇంకా ఏదీ పంచుకోలేదు.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A passphrase instead</source>
        <translation>బదులుగా పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Passphrase, at least 10 characters</source>
        <translation>పాస్‌ఫ్రేజ్, కనీసం 10 అక్షరాలు</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>అదే మళ్లీ</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>కీరింగ్ మళ్లీ ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>రెండూ ఒకేలా లేవు. రెండోది మళ్లీ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Four or five everyday words are easy to remember and hard to guess.</source>
        <translation>రోజూ వాడే నాలుగైదు పదాలు గుర్తుంచుకోవడం తేలిక, ఊహించడం కష్టం.</translation>
    </message>
    <message>
        <source>Too short yet.</source>
        <translation>ఇంకా చాలా చిన్నది.</translation>
    </message>
    <message>
        <source>Easy to guess: the same letters again and again.</source>
        <translation>ఊహించడం తేలిక: అవే అక్షరాలు మళ్లీ మళ్లీ.</translation>
    </message>
    <message>
        <source>Good. Another word would make it very good.</source>
        <translation>బాగుంది. మరో పదం చేర్చితే చాలా బాగుంటుంది.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>చాలా బాగుంది.</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>All steps</source>
        <translation>అన్ని దశలు</translation>
    </message>
</context>
<context>
    <name>PathSteps</name>
    <message>
        <source>Save its file…</source>
        <translation>దాని ఫైల్ భద్రపరచండి…</translation>
    </message>
</context>
<context>
    <name>PathsView</name>
    <message>
        <source>All exercises</source>
        <translation>అన్ని అభ్యాసాలు</translation>
    </message>
</context>
<context>
    <name>PaymentPanel</name>
    <message>
        <source>Taking payment: digits are not kept</source>
        <translation>చెల్లింపు తీసుకుంటున్నారు: అంకెలు భద్రపరచబడవు</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>చెల్లింపు పూర్తయింది</translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <source>How long things are kept</source>
        <translation>ఎంతకాలం ఉంచబడతాయి</translation>
    </message>
    <message>
        <source>What was done with people&apos;s data</source>
        <translation>వ్యక్తుల డేటాతో ఏమి చేశారు</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Search by name, company or number</source>
        <translation>పేరు, కంపెనీ లేదా నంబర్‌తో వెతకండి</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>కాంటాక్టులు వెతకండి</translation>
    </message>
    <message>
        <source>New</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>ఇద్దరినీ కలపండి</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>కాంటాక్టులు</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్</numerusform>
            <numerusform>%Ln కాంటాక్టులు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>నంబర్</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>శాశ్వతంగా చెరపండి…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ఎగుమతి…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>ఉచ్చారణ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ప్రాంతం</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>టైమ్ జోన్</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>పరిస్థితులు</translation>
    </message>
    <message>
        <source>Personal threads</source>
        <translation>వ్యక్తిగత విషయాలు</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>ఇష్టం</translation>
    </message>
    <message>
        <source>A folder for their data</source>
        <translation>వారి డేటా కోసం ఫోల్డర్</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>అనువైన సమయం</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>నోట్స్</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>సంప్రదించేది</translation>
    </message>
    <message>
        <source>A name or a number is needed.</source>
        <translation>పేరు లేదా నంబర్ కావాలి.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Everything kept about {name}</source>
        <translation>{name} గురించి ఉంచిన మొత్తం సమాచారం</translation>
    </message>
    <message>
        <source>As of {when}. All times are UTC. The file {file} holds the same for machines.</source>
        <translation>{when} నాటికి. అన్ని సమయాలు యూటీసీలో ఉన్నాయి. {file} ఫైల్‌లో ఇదే యంత్రాల కోసం ఉంది.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>కాంటాక్ట్</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>సంప్రదించే మార్గం</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>సమస్యలు</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>కాల్‌లు, సందేశాలు</translation>
    </message>
    <message>
        <source>Waiting on hold</source>
        <translation>హోల్డ్‌లో వేచి ఉండటం</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>అప్పగించారు</translation>
    </message>
    <message>
        <source>Agreed by colleagues</source>
        <translation>సహోద్యోగుల అనుమతి</translation>
    </message>
    <message>
        <source>Unfinished notes</source>
        <translation>పూర్తికాని నోట్స్</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>మాటలు</translation>
    </message>
    <message>
        <source>Still to be contacted</source>
        <translation>ఇంకా సంప్రదించాల్సినవి</translation>
    </message>
    <message>
        <source>Feedback passed on</source>
        <translation>పంపిన అభిప్రాయం</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>ఉచ్చారణ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ప్రాంతం</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>టైమ్ జోన్</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>పరిస్థితులు</translation>
    </message>
    <message>
        <source>Personal threads</source>
        <translation>వ్యక్తిగత విషయాలు</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>నోట్స్</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>ఇష్టం</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>అనువైన సమయం</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>ఎప్పటి నుంచి తెలుసు</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>నంబర్ లేదా చిరునామా</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>లేబుల్</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>శీర్షిక</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>విషయం</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>తెరిచినది</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ముగిసింది</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>మొదలైనది</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ఎత్తినది</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ముగిసినది</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>మాధ్యమం</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>దిశ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>నంబర్</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>చూసుకున్నవారు</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>బాధ్యులు</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>విషయం</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>నోట్</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>ఆందోళన</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>పరిష్కారమైంది</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ఎప్పటి నుంచి</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ఎప్పటి వరకు</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ఏమైంది</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Told how long, in seconds</source>
        <translation>చెప్పిన సమయం, సెకన్లలో</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>చెప్పినది</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>వారు చెప్పినది</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ఏమిటి</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>గడువు</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>నెరవేరింది</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>విభాగం</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>పంపినది</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ఎప్పుడు అడిగారు</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>ఎవరిని అడిగారు</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>కరెన్సీ</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>ఎవరు జవాబిచ్చారు</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ఫాలో-అప్</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>కాల్‌బ్యాక్</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>మిస్డ్ కాల్</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>వారి నుంచి</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>వారికి</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>మిగిలి ఉంది</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>ఆలస్యంగా నెరవేరింది</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>నెరవేరలేదు</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>రద్దు అయింది</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>అనుమతించారు</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>అనుమతించలేదు</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>వెనక్కి తీసుకున్నారు</translation>
    </message>
</context>
<context>
    <name>PhoneAddress</name>
    <message>
        <source>Address to report to</source>
        <translation>సమాచారం పంపాల్సిన చిరునామా</translation>
    </message>
    <message>
        <source>Secret for signing</source>
        <translation>సంతకం కోసం రహస్యం</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>కొత్త చిరునామా</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>మునుపటి దానికి తిరిగి వెళ్లండి</translation>
    </message>
</context>
<context>
    <name>PhoneCommands</name>
    <message>
        <source>Softphone</source>
        <translation>సాఫ్ట్‌ఫోన్</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>మరొకటి</translation>
    </message>
    <message>
        <source>Let links open this app</source>
        <translation>లింక్‌లు ఈ యాప్‌ను తెరవనివ్వండి</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>దాన్ని వెనక్కి తీసుకోండి</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>రింగ్ అయినప్పుడు</translation>
    </message>
    <message>
        <source>When you dial</source>
        <translation>మీరు డయల్ చేసినప్పుడు</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>ఎవరైనా కాల్ ఎత్తినప్పుడు</translation>
    </message>
    <message>
        <source>When the call is over</source>
        <translation>కాల్ ముగిసినప్పుడు</translation>
    </message>
    <message>
        <source>Or a link to open</source>
        <translation>లేదా తెరవాల్సిన లింక్</translation>
    </message>
</context>
<context>
    <name>PhoneDetails</name>
    <message>
        <source>Step by step</source>
        <translation>ఒక్కో దశగా</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>ఇది ఏం చెబుతుంది</translation>
    </message>
    <message>
        <source>Please fill in first: {fields}</source>
        <translation>దయచేసి ముందు ఇవి నింపండి: {fields}</translation>
    </message>
</context>
<context>
    <name>PhoneFinding</name>
    <message>
        <source>Look what is on this computer</source>
        <translation>ఈ కంప్యూటర్‌లో ఏమున్నాయో చూడండి</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>చూడటం ఆపండి</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>చూస్తోంది …</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>దొరికినవి:</translation>
    </message>
    <message>
        <source>No phone that we know was found here.</source>
        <translation>మాకు తెలిసిన ఫోన్ ఏదీ ఇక్కడ దొరకలేదు.</translation>
    </message>
    <message>
        <source>On already</source>
        <translation>ఇప్పటికే ఆన్‌లో ఉంది</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>ఆన్ చేయండి</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>ఎలాగో చూపండి</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>More</source>
        <translation>మరిన్ని</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>ఎప్పుడూ ఆన్‌లో</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>తక్కువ</translation>
    </message>
    <message>
        <source>{what}: {field}</source>
        <translation>{what}: {field}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>తెరిచి ఉంది</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>మూసి ఉంది</translation>
    </message>
</context>
<context>
    <name>PhoneSettings</name>
    <message>
        <source>Switch on whatever tells of your calls; several work side by side.</source>
        <translation>మీ కాల్‌ల గురించి చెప్పే వాటిని ఆన్ చేయండి; చాలా కలిసి పనిచేస్తాయి.</translation>
    </message>
</context>
<context>
    <name>PhoneTrial</name>
    <message>
        <source>Try it</source>
        <translation>ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>ప్రయత్నించడం ఆపండి</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>By hand</source>
        <translation>చేతితో</translation>
    </message>
    <message>
        <source>By command or link</source>
        <translation>కమాండ్ లేదా లింక్ ద్వారా</translation>
    </message>
    <message>
        <source>Web hook of a phone system</source>
        <translation>ఫోన్ సిస్టమ్ వెబ్‌హుక్</translation>
    </message>
    <message>
        <source>Sample calls</source>
        <translation>నమూనా కాల్‌లు</translation>
    </message>
    <message>
        <source>Paste a number, or type it, and press the buttons as the call goes on.</source>
        <translation>నంబర్‌ను అతికించండి లేదా టైప్ చేయండి, కాల్ సాగుతుండగా బటన్లు నొక్కండి.</translation>
    </message>
    <message>
        <source>For phones that can start a program or open a link when they ring: choose yours, and copy its lines into its settings.</source>
        <translation>రింగ్ అయినప్పుడు ప్రోగ్రామ్ నడపగల లేదా లింక్ తెరవగల ఫోన్‌ల కోసం: మీ ఫోన్‌ను ఎంచుకుని, దాని వరుసలను దాని సెట్టింగ్‌లలోకి కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>Load its module ctrl_tcp. It serves one program at a time.</source>
        <translation>దీని ctrl_tcp మాడ్యూల్‌ను లోడ్ చేయండి. ఇది ఒకసారి ఒక ప్రోగ్రామ్‌తోనే పనిచేస్తుంది.</translation>
    </message>
    <message>
        <source>Needs a manager account that may read calls and agents, and nothing else. Your own phone is your extension, such as 201, or PJSIP/201 as the phone system calls it.</source>
        <translation>కాల్‌లను, ఏజెంట్లను చదవడానికి మాత్రమే అనుమతి ఉన్న మేనేజర్ ఖాతా కావాలి. మీ ఫోన్ అంటే మీ ఎక్స్‌టెన్షన్, ఉదాహరణకు 201, లేదా ఫోన్ సిస్టమ్ పిలిచినట్టు PJSIP/201.</translation>
    </message>
    <message>
        <source>Needs its event socket, which listens on port 8021 as it comes.</source>
        <translation>దీని ఈవెంట్ సాకెట్ కావాలి; అది మామూలుగా 8021 పోర్ట్‌లో వింటుంది.</translation>
    </message>
    <message>
        <source>For Linphone without a window. The Linphone with a window tells other programs nothing: note its calls by hand, or let your phone system tell of them.</source>
        <translation>విండో లేని Linphone కోసం. విండో ఉన్న Linphone ఇతర ప్రోగ్రామ్‌లకు ఏమీ చెప్పదు: దాని కాల్‌లను చేతితో నమోదు చేయండి, లేదా మీ ఫోన్ సిస్టమ్‌ను వాటి గురించి చెప్పనివ్వండి.</translation>
    </message>
    <message>
        <source>Needs its desktop interface, which is switched on in its own settings.</source>
        <translation>దీని డెస్క్‌టాప్ ఇంటర్‌ఫేస్ కావాలి; దాన్ని దీని సొంత సెట్టింగ్‌లలో ఆన్ చేస్తారు.</translation>
    </message>
    <message>
        <source>For phone systems and help desks that report calls to an address, such as Zammad, Placetel and sipgate. One on the internet does not reach this computer by itself.</source>
        <translation>ఒక చిరునామాకు కాల్‌ల సమాచారం పంపే ఫోన్ సిస్టమ్‌లు, హెల్ప్ డెస్క్‌ల కోసం; ఉదాహరణకు Zammad, Placetel, sipgate. ఇంటర్నెట్‌లో ఉన్నది ఈ కంప్యూటర్‌ను తనంతట తాను చేరలేదు.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>పోర్ట్</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>ఖాతా</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>మీ ఫోన్</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>సాకెట్</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>ఎన్‌క్రిప్ట్ చేసినది (TLS)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>సర్టిఫికెట్ ఫైల్</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>సర్టిఫికెట్‌లోని పేరు</translation>
    </message>
    <message>
        <source>Context for dialling</source>
        <translation>డయల్ చేసే కాంటెక్స్ట్</translation>
    </message>
    <message>
        <source>Numbers may be dialled from here</source>
        <translation>ఇక్కడి నుంచి నంబర్లు డయల్ చేయవచ్చు</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>సమాచారం పంపేది ఎవరు</translation>
    </message>
    <message>
        <source>Other computers of the network may report too</source>
        <translation>నెట్‌వర్క్‌లోని ఇతర కంప్యూటర్లు కూడా సమాచారం పంపవచ్చు</translation>
    </message>
    <message>
        <source>Only calls for</source>
        <translation>వీరి కాల్‌లు మాత్రమే</translation>
    </message>
    <message>
        <source>Address as seen from outside</source>
        <translation>బయటి నుంచి కనిపించే చిరునామా</translation>
    </message>
    <message>
        <source>Only where it differs from the address</source>
        <translation>చిరునామాకు భిన్నంగా ఉంటేనే</translation>
    </message>
    <message>
        <source>Only for a phone system with one of its own</source>
        <translation>ఫోన్ సిస్టమ్‌కు సొంతది ఉంటేనే</translation>
    </message>
    <message>
        <source>Empty for all; names and numbers with commas between</source>
        <translation>అందరి కోసం ఖాళీగా; పేర్లు, నంబర్లు మధ్య కామాలతో</translation>
    </message>
    <message>
        <source>Only where a relay passes reports on</source>
        <translation>రిలే సమాచారాన్ని ముందుకు పంపితేనే</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>పాస్‌వర్డ్</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ఇంకా అడగలేదు</translation>
    </message>
    <message>
        <source>Another program controls this phone. Close that program, or switch the phone off here.</source>
        <translation>మరో ప్రోగ్రామ్ ఈ ఫోన్‌ను నడుపుతోంది. ఆ ప్రోగ్రామ్‌ను మూసివేయండి, లేదా ఇక్కడ ఫోన్‌ను ఆఫ్ చేయండి.</translation>
    </message>
    <message>
        <source>Password wanted</source>
        <translation>పాస్‌వర్డ్ కావాలి</translation>
    </message>
    <message>
        <source>Nobody answers there. Is it running, and is the address right?</source>
        <translation>అక్కడ ఎవరూ స్పందించడం లేదు. అది నడుస్తోందా, చిరునామా సరైనదేనా?</translation>
    </message>
    <message>
        <source>The password is missing. Please type it here.</source>
        <translation>పాస్‌వర్డ్ లేదు. దయచేసి ఇక్కడ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>The account or the password is not accepted. Please type it anew.</source>
        <translation>ఖాతా లేదా పాస్‌వర్డ్ అంగీకరించలేదు. దయచేసి మళ్లీ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>It answers, and may not tell us about calls. Please look at the rights over there.</source>
        <translation>అది స్పందిస్తోంది, కానీ కాల్‌ల గురించి చెప్పే అనుమతి లేదు. దయచేసి అక్కడి హక్కులను చూడండి.</translation>
    </message>
    <message>
        <source>Something else answers there, not this kind of phone. Please look at the port.</source>
        <translation>అక్కడ ఇలాంటి ఫోన్ కాదు, మరేదో స్పందిస్తోంది. దయచేసి పోర్ట్‌ను చూడండి.</translation>
    </message>
    <message>
        <source>One side encrypts and the other does not. Please look at TLS and port.</source>
        <translation>ఒక వైపు ఎన్‌క్రిప్షన్ ఉంది, మరో వైపు లేదు. దయచేసి TLS, పోర్ట్ చూడండి.</translation>
    </message>
    <message>
        <source>Its certificate does not show that it is the one you mean. Please choose its certificate file, or ask whoever runs it.</source>
        <translation>ఇది మీరు కోరుకున్నదే అని దీని సర్టిఫికెట్ చూపడం లేదు. దయచేసి దీని సర్టిఫికెట్ ఫైల్‌ను ఎంచుకోండి, లేదా దీన్ని నడిపేవారిని అడగండి.</translation>
    </message>
    <message>
        <source>Something listens there and says nothing. Please look at the port.</source>
        <translation>అక్కడ ఏదో వింటోంది కానీ ఏమీ చెప్పడం లేదు. దయచేసి పోర్ట్‌ను చూడండి.</translation>
    </message>
    <message>
        <source>What came was too long to be a message. Please look at the port.</source>
        <translation>వచ్చినది సందేశం కావడానికి చాలా పొడవుగా ఉంది. దయచేసి పోర్ట్‌ను చూడండి.</translation>
    </message>
    <message>
        <source>Another program has this port. Please choose another one.</source>
        <translation>ఈ పోర్ట్ మరో ప్రోగ్రామ్ దగ్గర ఉంది. దయచేసి మరొకటి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Nothing by itself: everything is noted by you.</source>
        <translation>తనంతట తాను ఏమీ చెప్పదు: అంతా మీరే నమోదు చేస్తారు.</translation>
    </message>
    <message>
        <source>Who rings, and when the call is answered and over</source>
        <translation>ఎవరు కాల్ చేస్తున్నారు, కాల్ ఎప్పుడు ఎత్తారు, ఎప్పుడు ముగిసింది</translation>
    </message>
    <message>
        <source>The caller&apos;s name, where the phone knows it</source>
        <translation>ఫోన్‌కు తెలిసిన చోట కాలర్ పేరు</translation>
    </message>
    <message>
        <source>No names, only numbers</source>
        <translation>పేర్లు లేవు, నంబర్లు మాత్రమే</translation>
    </message>
    <message>
        <source>That a caller was passed on, and how</source>
        <translation>కాలర్‌ను బదిలీ చేశారని, ఎలా చేశారో</translation>
    </message>
    <message>
        <source>Not whether a caller was passed on: note it yourself</source>
        <translation>కాలర్‌ను బదిలీ చేశారో లేదో చెప్పదు: అది మీరు నమోదు చేయండి</translation>
    </message>
    <message>
        <source>How long callers waited in the queue</source>
        <translation>కాలర్లు క్యూలో ఎంతసేపు వేచి ఉన్నారు</translation>
    </message>
    <message>
        <source>Holds: yours, and those by the other side</source>
        <translation>హోల్డ్‌లు: మీవి, అవతలి వైపువి కూడా</translation>
    </message>
    <message>
        <source>Your own holds</source>
        <translation>మీ సొంత హోల్డ్‌లు</translation>
    </message>
    <message>
        <source>No holds: press Hold here whenever you put somebody on hold, for their minute is counted only then</source>
        <translation>హోల్డ్‌లు లేవు: ఎవరినైనా హోల్డ్‌లో పెట్టినప్పుడల్లా ఇక్కడ హోల్డ్ నొక్కండి, అప్పుడే వారి నిమిషం లెక్కించబడుతుంది</translation>
    </message>
    <message>
        <source>The buttons here do not reach it: answer and hang up in the phone</source>
        <translation>ఇక్కడి బటన్లు దాన్ని చేరవు: కాల్‌ను ఫోన్‌లోనే ఎత్తండి, పెట్టేయండి</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>From here you can: {what}</source>
        <translation>ఇక్కడి నుంచి చేయగలిగేవి: {what}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ఎత్తడం</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>హోల్డ్</translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>పెట్టేయడం</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>డయల్ చేయడం</translation>
    </message>
    <message>
        <source>pass on</source>
        <translation>బదిలీ</translation>
    </message>
    <message>
        <source>consult a colleague</source>
        <translation>సహోద్యోగిని అడగడం</translation>
    </message>
    <message>
        <source>{phone}: it runs, and another program is connected to it</source>
        <translation>{phone}: నడుస్తోంది, మరో ప్రోగ్రామ్ దానికి కలిసి ఉంది</translation>
    </message>
    <message>
        <source>{phone}: it seems to be here</source>
        <translation>{phone}: ఇక్కడ ఉన్నట్టుంది</translation>
    </message>
    <message>
        <source>somebody without a number</source>
        <translation>నంబర్ లేని ఎవరో</translation>
    </message>
    <message>
        <source>It works. This call was heard: {who}</source>
        <translation>ఇది పనిచేస్తోంది. ఈ కాల్ వినబడింది: {who}</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>ప్రయత్నిస్తోంది …</translation>
    </message>
    <message>
        <source>Connected. Now ring yourself: the first call is shown here.</source>
        <translation>కలిసింది. ఇప్పుడు మీకు మీరే కాల్ చేయండి: మొదటి కాల్ ఇక్కడ కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>Links that begin with agentassist: open this app.</source>
        <translation>agentassist: తో మొదలయ్యే లింక్‌లు ఈ యాప్‌ను తెరుస్తాయి.</translation>
    </message>
    <message>
        <source>Now choose this app in the system&apos;s settings for such links.</source>
        <translation>ఇప్పుడు ఇలాంటి లింక్‌ల కోసం సిస్టమ్ సెట్టింగ్‌లలో ఈ యాప్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The installed app opens such links by itself.</source>
        <translation>ఇన్‌స్టాల్ చేసిన యాప్ ఇలాంటి లింక్‌లను తానే తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>Links no longer open this app.</source>
        <translation>లింక్‌లు ఇకపై ఈ యాప్‌ను తెరవవు.</translation>
    </message>
    <message>
        <source>This desktop has no keyring: after the next start there is a new address.</source>
        <translation>ఈ డెస్క్‌టాప్‌లో కీరింగ్ లేదు: తదుపరి ప్రారంభం తర్వాత చిరునామా మారుతుంది.</translation>
    </message>
    <message>
        <source>This desktop has no keyring: please type the password again after each start.</source>
        <translation>ఈ డెస్క్‌టాప్‌లో కీరింగ్ లేదు: ప్రతి ప్రారంభం తర్వాత దయచేసి పాస్‌వర్డ్ మళ్లీ టైప్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>Try what you are about to say</source>
        <translation>చెప్పబోయేది ముందు సరిచూడండి</translation>
    </message>
    <message>
        <source>I&apos;ll say that</source>
        <translation>ఇదే చెబుతాను</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>వేరే మాటలు</translation>
    </message>
    <message>
        <source>About to say…</source>
        <translation>చెప్పబోతున్నది…</translation>
    </message>
    <message>
        <source>What you are about to say</source>
        <translation>మీరు చెప్పబోతున్నది</translation>
    </message>
</context>
<context>
    <name>PhrasingPage</name>
    <message>
        <source>Phrasing</source>
        <translation>మాట తీరు</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>నంబర్ లేదా చిరునామా</translation>
    </message>
    <message>
        <source>Work, home…</source>
        <translation>ఆఫీసు, ఇల్లు…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ఇది ఏమిటి</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసేయండి</translation>
    </message>
</context>
<context>
    <name>PointRows</name>
    <message>
        <source>Add a number or address</source>
        <translation>నంబర్ లేదా చిరునామా చేర్చండి</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>Phone</source>
        <translation>ఫోన్</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>ఎస్‌ఎంఎస్</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>చాట్</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>సోషల్ మీడియా</translation>
    </message>
</context>
<context>
    <name>PracticeChoice</name>
    <message>
        <source>Your last calls, with scores of 100</source>
        <translation>మీ గత కాల్స్, 100 లో స్కోర్లతో</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>సాధన చేయండి</translation>
    </message>
    <message>
        <source>Test yourself, without prompts</source>
        <translation>సూచనలు లేకుండా పరీక్షించుకోండి</translation>
    </message>
    <message>
        <source>The call is being made ready. It rings in the call window.</source>
        <translation>కాల్ సిద్ధమవుతోంది. అది కాల్ విండోలో మోగుతుంది.</translation>
    </message>
    <message>
        <source>Scorecard of {day}: {said}</source>
        <translation>{day} స్కోర్‌కార్డ్: {said}</translation>
    </message>
</context>
<context>
    <name>PracticeFiles</name>
    <message>
        <source>Write a scenario…</source>
        <translation>సన్నివేశం రాయండి…</translation>
    </message>
    <message>
        <source>Play the caller…</source>
        <translation>కాలర్ పాత్ర పోషించండి…</translation>
    </message>
    <message>
        <source>Join a trainer…</source>
        <translation>శిక్షకులతో చేరండి…</translation>
    </message>
    <message>
        <source>Bring a scenario or path…</source>
        <translation>సన్నివేశం లేదా మార్గం తీసుకురండి…</translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation>దాని ఫైల్ భద్రపరచండి…</translation>
    </message>
    <message>
        <source>Open a shared run…</source>
        <translation>పంచుకున్న కాల్ తెరవండి…</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>మార్గాలు</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>నాతో పంచుకున్నవి</translation>
    </message>
    <message>
        <source>Scenarios, stories and paths</source>
        <translation>సన్నివేశాలు, కథలు, మార్గాలు</translation>
    </message>
    <message>
        <source>Bring a scenario or path</source>
        <translation>సన్నివేశం లేదా మార్గం తీసుకురండి</translation>
    </message>
    <message>
        <source>Save the file of this scenario</source>
        <translation>ఈ సన్నివేశం ఫైల్ భద్రపరచండి</translation>
    </message>
    <message>
        <source>Story in {format}</source>
        <translation>{format}లో కథ</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>సన్నివేశం</translation>
    </message>
    <message>
        <source>Shared runs</source>
        <translation>పంచుకున్న కాల్స్</translation>
    </message>
    <message>
        <source>Open a shared run</source>
        <translation>పంచుకున్న కాల్ తెరవండి</translation>
    </message>
    <message>
        <source>Save the file of this path</source>
        <translation>ఈ మార్గం ఫైల్ భద్రపరచండి</translation>
    </message>
    <message>
        <source>Save this scorecard</source>
        <translation>ఈ స్కోర్‌కార్డ్‌ను సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Save this run for somebody else</source>
        <translation>ఈ కాల్‌ను మరొకరి కోసం భద్రపరచండి</translation>
    </message>
</context>
<context>
    <name>PracticeList</name>
    <message>
        <source>Search the exercises</source>
        <translation>అభ్యాసాలు వెతకండి</translation>
    </message>
    <message>
        <source>Search exercises by their words</source>
        <translation>పదాలతో అభ్యాసాలు వెతకండి</translation>
    </message>
    <message>
        <source>Exercises, the easiest first</source>
        <translation>అభ్యాసాలు, సులువైనవి ముందు</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s)</source>
        <translation>
            <numerusform>%Ln అభ్యాసం</numerusform>
            <numerusform>%Ln అభ్యాసాలు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeLobby</name>
    <message>
        <source>Nothing to practise yet</source>
        <translation>సాధనకు ఇంకా ఏమీ లేదు</translation>
    </message>
    <message>
        <source>Practice calls come with your company&apos;s content: text files in the folder “{folder}” of its pack, one a call. You can bring your own here; the sample company has some to try.</source>
        <translation>సాధన కాల్‌లు మీ సంస్థ విషయంతో వస్తాయి: దాని ప్యాక్‌లోని “{folder}” ఫోల్డర్‌లో టెక్స్ట్ ఫైళ్లు, ఒక్కో కాల్‌కు ఒకటి. మీవి కూడా ఇక్కడికి తీసుకురావచ్చు; నమూనా సంస్థలో ప్రయత్నించడానికి కొన్ని ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Not listed, for something in the file is wrong: {files}</source>
        <translation>జాబితాలో లేవు, ఫైల్‌లో ఏదో తప్పుంది: {files}</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>సాధన</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>The caller</source>
        <translation>కాలర్</translation>
    </message>
    <message>
        <source>What you say to the caller</source>
        <translation>మీరు కాలర్‌తో చెప్పేది</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>మీ మాటల్లో చెప్పండి</translation>
    </message>
    <message>
        <source>Answer the practice caller</source>
        <translation>సాధన కాలర్‌కు జవాబివ్వండి</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>చెప్పండి</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>బిగ్గరగా</translation>
    </message>
    <message>
        <source>Callers of practice calls speak, where this computer has a voice</source>
        <translation>ఈ కంప్యూటర్‌కు గొంతు ఉంటే సాధన కాల్‌ల కాలర్లు మాట్లాడతారు</translation>
    </message>
    <message>
        <source>{name} is about to answer.</source>
        <translation>{name} సమాధానం చెప్పబోతున్నారు.</translation>
    </message>
    <message>
        <source>{name} is on the line. Greet them.</source>
        <translation>{name} లైన్‌లో ఉన్నారు. వారిని పలకరించండి.</translation>
    </message>
    <message>
        <source>“{line}”: the caller is about to answer.</source>
        <translation>“{line}”: కాలర్ జవాబివ్వబోతున్నారు.</translation>
    </message>
    <message>
        <source>Test: {title}</source>
        <translation>పరీక్ష: {title}</translation>
    </message>
    <message>
        <source>Practice: {title}</source>
        <translation>సాధన: {title}</translation>
    </message>
    <message>
        <source>{score} of 100. Wrap up as you would; then the report is in the workbench.</source>
        <translation>100కి {score}. ఎప్పటిలాగే ముగించండి; ఆ తర్వాత నివేదిక వర్క్‌బెంచ్‌లో ఉంటుంది.</translation>
    </message>
    <message>
        <source>Nobody real is on the line, and nothing goes into the history.</source>
        <translation>లైన్‌లో నిజమైన వ్యక్తి ఎవరూ లేరు, చరిత్రలోకి ఏదీ వెళ్లదు.</translation>
    </message>
    <message>
        <source>Your trainer plays the caller, and sees what you say here and nothing else.</source>
        <translation>మీ శిక్షకులు కాలర్ పాత్రలో ఉన్నారు. ఇక్కడ మీరు చెప్పేది మాత్రమే చూస్తారు, ఇంకేదీ కాదు.</translation>
    </message>
</context>
<context>
    <name>PracticeScorecard</name>
    <message>
        <source>All exercises</source>
        <translation>అన్ని అభ్యాసాలు</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ఇలా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>They stand for themselves: nothing else makes them good.</source>
        <translation>ఇవి వేరుగా లెక్కకు వస్తాయి: మరేదీ వీటి లోటు తీర్చదు.</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>New</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>సాధనలో</translation>
    </message>
    <message>
        <source>Ready to test</source>
        <translation>పరీక్షకు సిద్ధం</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>అలవాటైంది</translation>
    </message>
    <message>
        <source>This was yours some time ago. One call refreshes it.</source>
        <translation>ఇది కొంతకాలం క్రితం మీకు వచ్చేసింది. ఒక్క కాల్‌తో మళ్లీ తాజా అవుతుంది.</translation>
    </message>
    <message>
        <source>Read what it is about, then take the call with the prompts in view.</source>
        <translation>విషయం ఏమిటో చదవండి, తర్వాత సూచనలు చూస్తూ కాల్ తీసుకోండి.</translation>
    </message>
    <message>
        <source>Take it with the prompts in view until it goes well in your own words.</source>
        <translation>మీ సొంత మాటల్లో బాగా సాగేవరకు సూచనలు చూస్తూ తీసుకోండి.</translation>
    </message>
    <message>
        <source>It goes well with the prompts. Try it without them.</source>
        <translation>సూచనలతో బాగా సాగుతోంది. ఇప్పుడు అవి లేకుండా ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Three good calls in a row, in your own words. It is yours.</source>
        <translation>వరుసగా మూడు మంచి కాల్స్, మీ సొంత మాటల్లో. ఇది ఇక మీదే.</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>ప్రారంభ</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>మధ్యస్థ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>ఉన్నత</translation>
    </message>
    <message>
        <source>without prompts</source>
        <translation>సూచనలు లేకుండా</translation>
    </message>
    <message>
        <source>with prompts</source>
        <translation>సూచనలతో</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>100 లో {score}</translation>
    </message>
    <message>
        <source>felt {rating} of 5</source>
        <translation>అనుభవం 5 లో {rating}</translation>
    </message>
    <message>
        <source>{share} in your own words.</source>
        <translation>{share} మీ సొంత మాటల్లో.</translation>
    </message>
    <message>
        <source>Well done. Calls like this one make it yours.</source>
        <translation>చాలా బాగుంది. ఇలాంటి కాల్స్‌తో ఇది మీదవుతుంది.</translation>
    </message>
    <message>
        <source>A good base to build on.</source>
        <translation>ముందుకు వెళ్లడానికి మంచి పునాది.</translation>
    </message>
    <message>
        <source>A start. Take one thing from here into the next call.</source>
        <translation>ఇది ఆరంభం. ఇక్కడి నుంచి ఒక్క విషయాన్ని తర్వాతి కాల్‌కు తీసుకెళ్లండి.</translation>
    </message>
    <message>
        <source>For your trainer to say</source>
        <translation>మీ శిక్షకులు చెప్పాలి</translation>
    </message>
    <message>
        <source>{points} of {weight}</source>
        <translation>{weight} లో {points}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>పాటించారు</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>పాటించలేదు</translation>
    </message>
    <message>
        <source>{mark} of 5</source>
        <translation>5 లో {mark}</translation>
    </message>
    <message>
        <source>Did what the call needs</source>
        <translation>కాల్‌కు కావలసింది చేయడం</translation>
    </message>
    <message>
        <source>Left out what hurts</source>
        <translation>బాధపెట్టేది అనకపోవడం</translation>
    </message>
    <message>
        <source>First things first</source>
        <translation>ముందు చేయాల్సింది ముందు</translation>
    </message>
    <message>
        <source>A good balance</source>
        <translation>మంచి సమతుల్యం</translation>
    </message>
    <message>
        <source>Found out what matters</source>
        <translation>ముఖ్యమైనవి తెలుసుకోవడం</translation>
    </message>
    <message>
        <source>Said back what was heard</source>
        <translation>విన్నది తిరిగి చెప్పడం</translation>
    </message>
    <message>
        <source>The caller feels better than before</source>
        <translation>కాలర్‌కు ముందుకన్నా మెరుగ్గా ఉంది</translation>
    </message>
    <message>
        <source>Holds asked for, short, and thanked for</source>
        <translation>హోల్డ్ అడిగి, కొద్దిసేపే, ధన్యవాదాలతో</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>మీ సొంత మాటల్లో</translation>
    </message>
    <message>
        <source>Reached what the call was for</source>
        <translation>కాల్ ఉద్దేశం నెరవేరింది</translation>
    </message>
    <message>
        <source>How your trainer saw it</source>
        <translation>మీ శిక్షకుల దృష్టిలో</translation>
    </message>
    <message>
        <source>Mood at the end: {band} or better</source>
        <translation>చివర్లో మూడ్: {band} లేదా మెరుగు</translation>
    </message>
    <message>
        <source>All that matters was found out</source>
        <translation>ముఖ్యమైనవన్నీ తెలిశాయి</translation>
    </message>
    <message>
        <source>It was said back</source>
        <translation>తిరిగి చెప్పడం జరిగింది</translation>
    </message>
    <message>
        <source>The caller took a way out</source>
        <translation>కాలర్ ఒక పరిష్కారానికి ఒప్పుకున్నారు</translation>
    </message>
    <message>
        <source>A promise with a day was made</source>
        <translation>రోజు చెప్పి మాట ఇచ్చారు</translation>
    </message>
    <message>
        <source>The caller agreed that it is solved</source>
        <translation>పరిష్కారమైందని కాలర్ ఒప్పుకున్నారు</translation>
    </message>
    <message>
        <source>No hold took longer than a minute</source>
        <translation>ఏ హోల్డ్ నిమిషం దాటలేదు</translation>
    </message>
    <message>
        <source>The caller was handed on with a warm transfer</source>
        <translation>ముందు మాట్లాడి కాలర్‌ను బదిలీ చేశారు</translation>
    </message>
    <message>
        <source>Nothing was given beyond your authority</source>
        <translation>మీ అధికారం మించి ఏదీ ఇవ్వలేదు</translation>
    </message>
    <message>
        <source>The caller stayed on the line</source>
        <translation>కాలర్ లైన్‌లోనే ఉన్నారు</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>నెరవేరింది</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>ఈసారి కాదు</translation>
    </message>
    <message>
        <source>You rang off in the middle.</source>
        <translation>మీరు మధ్యలో కాల్ ముగించారు.</translation>
    </message>
    <message>
        <source>You closed the call together.</source>
        <translation>మీరిద్దరూ కలిసి కాల్ ముగించారు.</translation>
    </message>
    <message>
        <source>The caller hung up.</source>
        <translation>కాలర్ ఫోన్ పెట్టేశారు.</translation>
    </message>
    <message>
        <source>The caller had no patience left.</source>
        <translation>కాలర్ ఓపిక అయిపోయింది.</translation>
    </message>
    <message>
        <source>You handed the caller on with a warm transfer.</source>
        <translation>మీరు ముందు మాట్లాడి కాలర్‌ను అప్పగించారు.</translation>
    </message>
    <message>
        <source>You handed the caller on without a word ahead.</source>
        <translation>మీరు ముందు మాట్లాడకుండానే కాలర్‌ను అప్పగించారు.</translation>
    </message>
    <message>
        <source>You and your trainer were parted in the middle.</source>
        <translation>మీకు, మీ శిక్షకులకు మధ్య కనెక్షన్ మధ్యలో తెగిపోయింది.</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>తీవ్ర ఆగ్రహం</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>కోపం</translation>
    </message>
    <message>
        <source>Irritated</source>
        <translation>చిరాకు</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>సాధారణం</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>సంతృప్తి</translation>
    </message>
    <message>
        <source>You</source>
        <translation>మీరు</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>కాలర్</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>పలకరింపు</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>సొంత పేరు</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>పిచ్చాపాటి</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>కాలర్ పేరు</translation>
    </message>
    <message>
        <source>What went before</source>
        <translation>ఇంతకుముందు జరిగింది</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>విడమర్చే ప్రశ్న</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ప్రశ్న</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>గుర్తింపు తనిఖీ</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>సానుభూతి</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>క్షమాపణ</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>ధన్యవాదాలు</translation>
    </message>
    <message>
        <source>Said back</source>
        <translation>తిరిగి చెప్పారు</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>ప్రతిపాదన</translation>
    </message>
    <message>
        <source>Ways to choose from</source>
        <translation>ఎంచుకునే మార్గాలు</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>మాట ఇవ్వడం</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>నిరాకరణ</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>నింద</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>చదివి వినిపించారు</translation>
    </message>
    <message>
        <source>Asked to hold</source>
        <translation>హోల్డ్‌కు అడిగారు</translation>
    </message>
    <message>
        <source>Told to hold</source>
        <translation>హోల్డ్ చేయమన్నారు</translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation>హోల్డ్ నుంచి తిరిగి</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>మౌనం</translation>
    </message>
    <message>
        <source>Brought in a senior</source>
        <translation>సీనియర్‌ను చేర్చారు</translation>
    </message>
    <message>
        <source>Warm transfer</source>
        <translation>మాట్లాడి బదిలీ</translation>
    </message>
    <message>
        <source>Cold transfer</source>
        <translation>నేరుగా బదిలీ</translation>
    </message>
    <message>
        <source>Asked if it is solved</source>
        <translation>పరిష్కారమైందా అని అడిగారు</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>వీడ్కోలు</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>అర్థం కాలేదు</translation>
    </message>
    <message>
        <source>Heard as: {acts}</source>
        <translation>ఇలా విన్నాం: {acts}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>నిరీక్షణ</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>కొత్తదేమీ లేదు</translation>
    </message>
    <message>
        <source>Something on their side</source>
        <translation>వారి వైపు ఏదో జరిగింది</translation>
    </message>
    <message>
        <source>How they took it</source>
        <translation>వారు దాన్ని ఎలా తీసుకున్నారు</translation>
    </message>
    <message>
        <source>The line as a whole</source>
        <translation>మొత్తం మాట</translation>
    </message>
    <message>
        <source>Who played the caller</source>
        <translation>కాలర్ పాత్ర పోషించినవారు</translation>
    </message>
    <message>
        <source>Small talk too soon</source>
        <translation>పిచ్చాపాటి మరీ ముందే</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>మొదట్లో</translation>
    </message>
    <message>
        <source>After line {number}</source>
        <translation>మాట {number} తర్వాత</translation>
    </message>
    <message>
        <source>After the hold</source>
        <translation>హోల్డ్ తర్వాత</translation>
    </message>
    <message>
        <source>{when}: {band}, {mood} of 100.</source>
        <translation>{when}: {band}, 100 లో {mood}.</translation>
    </message>
    <message>
        <source>Nothing moved it.</source>
        <translation>దీంతో ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>It was moved by: {moves}.</source>
        <translation>దీని వల్ల మారింది: {moves}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>For next time: {check}</source>
        <translation>తర్వాతిసారికి: {check}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) you said just so in earlier calls, among them {line}. You may be writing yourself a script: try other words.</source>
        <translation>
            <numerusform>%n మాట మీరు ముందటి కాల్స్‌లో కూడా ఇలాగే అన్నారు: {line}. మీకు మీరే స్క్రిప్ట్ రాసుకుంటున్నారేమో: వేరే మాటల్లో చెప్పి చూడండి.</numerusform>
            <numerusform>%n మాటలు మీరు ముందటి కాల్స్‌లో కూడా ఇలాగే అన్నారు, వాటిలో ఒకటి {line}. మీకు మీరే స్క్రిప్ట్ రాసుకుంటున్నారేమో: వేరే మాటల్లో చెప్పి చూడండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>What always counts</source>
        <translation>ఎప్పుడూ లెక్కకు వచ్చేవి</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>ఏమేం చూశాం</translation>
    </message>
    <message>
        <source>What the call was for</source>
        <translation>కాల్ ఉద్దేశం</translation>
    </message>
    <message>
        <source>How the caller felt</source>
        <translation>కాలర్ మూడ్</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ఏం మాట్లాడారు</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>ఆలోచించడానికి</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>Keep the promise</source>
        <translation>మాటను గుర్తుంచుకోండి</translation>
    </message>
    <message>
        <source>Keep it by the second time</source>
        <translation>రెండో సమయానికి గుర్తుంచుకోండి</translation>
    </message>
    <message>
        <source>Keep it by the third time</source>
        <translation>మూడో సమయానికి గుర్తుంచుకోండి</translation>
    </message>
    <message>
        <source>That was no promise</source>
        <translation>ఇది మాట కాదు</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
    <message>
        <source>Promise: {what}</source>
        <translation>మాట: {what}</translation>
    </message>
    <message>
        <source>Keep the promise by {when}</source>
        <translation>{when} లోపు మాటను గుర్తుంచుకోండి</translation>
    </message>
    <message>
        <source>Some of yours ran late lately: a later time leaves room. Only you see this.</source>
        <translation>ఇటీవల మీ మాటల్లో కొన్ని ఆలస్యమయ్యాయి: కాస్త తర్వాతి సమయం వెసులుబాటు ఇస్తుంది. ఇది మీకు మాత్రమే కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>Promise: give a time you can beat</source>
        <translation>మాట: మీరు ముందే చేయగల సమయం చెప్పండి</translation>
    </message>
</context>
<context>
    <name>PromptFooter</name>
    <message>
        <source>Playbook: {title}</source>
        <translation>ప్లేబుక్: {title}</translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>తర్వాత: {stage}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>In your own words. Tick what you covered.</source>
        <translation>మీ మాటల్లో చెప్పండి. చెప్పినవి టిక్ చేయండి.</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>వారు అవునన్నారు</translation>
    </message>
    <message>
        <source>Show more of the prompt</source>
        <translation>సూచన మరింత చూపు</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>తర్వాతి సూచన</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>మునుపటి సూచన</translation>
    </message>
    <message>
        <source>No small talk now</source>
        <translation>ఇప్పుడు పిచ్చాపాటి వద్దు</translation>
    </message>
    <message>
        <source>Go to: {part}</source>
        <translation>ఇక్కడికి వెళ్లండి: {part}</translation>
    </message>
</context>
<context>
    <name>QuietChoice</name>
    <message>
        <source>Quiet suggestions: only where the model agrees</source>
        <translation>నిశ్శబ్ద సూచనలు: మోడల్ అంగీకరించిన చోట మాత్రమే</translation>
    </message>
    <message>
        <source>What is serious always shows. The model first learns from the rules, once.</source>
        <translation>తీవ్రమైనది ఎప్పుడూ కనిపిస్తుంది. మోడల్ ముందుగా ఒకసారి నియమాల నుంచి నేర్చుకుంటుంది.</translation>
    </message>
    <message>
        <source>This server then gets the sentences that a rule notices, and the rules&apos; examples. Cards, long numbers, addresses and contacts&apos; names stay here.</source>
        <translation>అప్పుడు నియమం గుర్తించిన వాక్యాలు, నియమాల ఉదాహరణలు ఈ సర్వర్‌కు వెళ్తాయి. కార్డులు, పొడవైన నంబర్లు, చిరునామాలు, కాంటాక్టుల పేర్లు ఇక్కడే ఉంటాయి.</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Hard</source>
        <translation>కష్టం</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>సులువు</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>ఎలా అనిపించింది?</translation>
    </message>
    <message>
        <source>It felt {rating} of 5, where 1 is hard and 5 is easy</source>
        <translation>5 లో {rating}, ఇక్కడ 1 కష్టం, 5 సులువు</translation>
    </message>
</context>
<context>
    <name>ReadingDeeds</name>
    <message>
        <source>The article helped</source>
        <translation>వ్యాసం ఉపయోగపడింది</translation>
    </message>
    <message>
        <source>The article did not help</source>
        <translation>వ్యాసం ఉపయోగపడలేదు</translation>
    </message>
    <message>
        <source>The article is wrong</source>
        <translation>వ్యాసం తప్పుగా ఉంది</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
    <message>
        <source>Due for review since {day}. Check before you promise.</source>
        <translation>{day} నుంచి సమీక్ష బాకీ ఉంది. మాట ఇచ్చే ముందు సరిచూసుకోండి.</translation>
    </message>
    <message>
        <source>Back to {title}</source>
        <translation>{title}కు వెనుకకు</translation>
    </message>
    <message>
        <source>Kept by {owner}.</source>
        <translation>నిర్వహణ: {owner}.</translation>
    </message>
    <message>
        <source>Next review {day}.</source>
        <translation>తర్వాతి సమీక్ష {day}.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>మార్చండి</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Agent Assist cannot open</source>
        <translation>Agent Assist తెరుచుకోలేదు</translation>
    </message>
    <message>
        <source>Nothing was changed. Your data lies in {folder}; the log beside it says more.</source>
        <translation>ఏదీ మారలేదు. మీ డేటా {folder}లో ఉంది; పక్కనే ఉన్న లాగ్ మరింత చెబుతుంది.</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}</source>
        <translation>{when} నాటి ప్రతికి తిరిగి వెళ్ళండి</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>చదవగలిగినది కాపాడండి</translation>
    </message>
    <message>
        <source>Entries from after that copy are added as far as they can be read.</source>
        <translation>ఆ కాపీ తర్వాతి నమోదులు చదవగలిగినంత వరకు చేరుస్తారు.</translation>
    </message>
    <message>
        <source>The damaged file is kept. Your data lies in {folder}; the log beside it says more.</source>
        <translation>పాడైన ఫైల్‌ను ఉంచుతాం. మీ డేటా {folder}లో ఉంది; పక్కనే ఉన్న లాగ్ మరిన్ని వివరాలు చెబుతుంది.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Granted</source>
        <translation>అనుమతించారు</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>అనుమతించలేదు</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>ఇక అవసరం లేదు</translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation>ఎవరు, ఎందుకు</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>ఎవరు జవాబిచ్చారు</translation>
    </message>
    <message>
        <source>Why, or under which condition</source>
        <translation>ఎందుకు, లేదా ఏ షరతుపై</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>ఎందుకు? (ఐచ్ఛికం)</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation>ఫలితాలు</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>Keep to this from now on</source>
        <translation>ఇకపై ఇలాగే పాటించండి</translation>
    </message>
    <message>
        <source>What is older goes by itself, between calls. People with an open promise, follow-up or issue keep everything. Those nobody has spoken to are announced on the day page two days before.</source>
        <translation>అంతకంటే పాతవి కాల్‌ల మధ్య వాటంతట అవే పోతాయి. మాట, ఫాలో-అప్ లేదా సమస్య మిగిలి ఉన్న వారివి అన్నీ ఉంటాయి. ఎవరూ మాట్లాడని వారి గురించి రెండు రోజుల ముందు రోజు పేజీలో తెలియజేయబడుతుంది.</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>కాల్‌లు, సందేశాలు</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>హోల్డ్‌లు</translation>
    </message>
    <message>
        <source>Notes of calls</source>
        <translation>కాల్‌ల నోట్స్</translation>
    </message>
    <message>
        <source>Finished promises and follow-ups</source>
        <translation>పూర్తయిన మాటలు, ఫాలో-అప్‌లు</translation>
    </message>
    <message>
        <source>People nobody has spoken to</source>
        <translation>ఎవరూ మాట్లాడని వ్యక్తులు</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s)</source>
        <translation>
            <numerusform>%Ln నెల పాటు</numerusform>
            <numerusform>%Ln నెలల పాటు</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>ఎప్పటికీ</translation>
    </message>
    <message>
        <source>This is how it stands.</source>
        <translation>ప్రస్తుతం ఇదే అమలులో ఉంది.</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>దానంతట అదే ఏదీ తీసివేయబడదు.</translation>
    </message>
    <message>
        <source>Nothing would go by itself any more.</source>
        <translation>ఇకపై దానంతట అదే ఏదీ తీసివేయబడదు.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>లెక్కిస్తోంది…</translation>
    </message>
    <message>
        <source>Today this would concern: {rows}</source>
        <translation>ఈ రోజు ఇది వీటికి వర్తిస్తుంది: {rows}</translation>
    </message>
</context>
<context>
    <name>RightsDeeds</name>
    <message>
        <source>See what you may do</source>
        <translation>మీకు ఏవి అనుమతి ఉన్నాయో చూడండి</translation>
    </message>
    <message>
        <source>See ways to keep this customer</source>
        <translation>ఈ కస్టమర్‌ను నిలుపుకునే మార్గాలు చూడండి</translation>
    </message>
    <message>
        <source>Ask for a yes</source>
        <translation>అనుమతి అడగండి</translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>What you may do</source>
        <translation>మీకు ఏవి అనుమతి</translation>
    </message>
    <message>
        <source>Your firm has not written this down yet.</source>
        <translation>మీ సంస్థ దీన్ని ఇంకా రాయలేదు.</translation>
    </message>
    <message>
        <source>Ask for a yes</source>
        <translation>అనుమతి అడగండి</translation>
    </message>
    <message>
        <source>Ask for a yes: {title}</source>
        <translation>అనుమతి అడగండి: {title}</translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>Ways to keep this customer</source>
        <translation>ఈ కస్టమర్‌ను నిలుపుకునే మార్గాలు</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>మీకు ఏవి అనుమతి</translation>
    </message>
    <message>
        <source>You may offer this before anybody asks</source>
        <translation>అడగకముందే మీరు ఇవి ఇవ్వవచ్చు</translation>
    </message>
    <message>
        <source>About this call: {topic}</source>
        <translation>ఈ కాల్ విషయం: {topic}</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>మిగతావన్నీ</translation>
    </message>
    <message>
        <source>Only if: {condition}</source>
        <translation>షరతు: {condition}</translation>
    </message>
    <message>
        <source>Above that: {step}</source>
        <translation>అంతకు మించితే: {step}</translation>
    </message>
    <message>
        <source>Otherwise: {step}</source>
        <translation>లేదంటే: {step}</translation>
    </message>
    <message>
        <source>stay on the line</source>
        <translation>లైన్‌లోనే ఉండండి</translation>
    </message>
    <message>
        <source>ask by phone</source>
        <translation>ఫోన్‌లో అడగండి</translation>
    </message>
    <message>
        <source>write to them</source>
        <translation>వారికి రాయండి</translation>
    </message>
    <message>
        <source>{people} in {department}</source>
        <translation>{department}లో {people}</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>ఎప్పుడూ తెరిచే ఉంటుంది</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>మూసి ఉంది</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>{time} వరకు తెరిచి ఉంటుంది</translation>
    </message>
    <message>
        <source>closed until {time}</source>
        <translation>{time} వరకు మూసి ఉంటుంది</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation>{languages} మాట్లాడతారు</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>On for the team</source>
        <translation>బృందానికి ఆన్</translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <translation>ఒక వాక్యాన్ని పరీక్షించండి</translation>
    </message>
    <message>
        <source>Try a sentence…</source>
        <translation>ఒక వాక్యాన్ని పరీక్షించండి…</translation>
    </message>
    <message>
        <source>What is noticed in it</source>
        <translation>ఇందులో ఏమి గుర్తించబడింది</translation>
    </message>
    <message>
        <source>Unmute for me</source>
        <translation>నాకు మళ్లీ చూపండి</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>మొదట ఉన్నట్లు</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>పరీక్షిస్తోంది…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n thing(s) to mend first.</source>
        <translation>
            <numerusform>సేవ్ కాలేదు: ముందు %n విషయం సరిచేయాలి.</numerusform>
            <numerusform>సేవ్ కాలేదు: ముందు %n విషయాలు సరిచేయాలి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln examples of the book come out right.</source>
        <translation>
            <numerusform>పుస్తకంలోని %Ln ఉదాహరణ సరిగ్గా వచ్చింది.</numerusform>
            <numerusform>పుస్తకంలోని అన్ని %Ln ఉదాహరణలు సరిగ్గా వచ్చాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>అమలులో ఉంది.</translation>
    </message>
    <message>
        <source>Nothing is noticed.</source>
        <translation>ఏమీ గుర్తించబడలేదు.</translation>
    </message>
    <message>
        <source>“{flagged}” → {better}</source>
        <translation>“{flagged}” → {better}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Notice this (one phrase a line)</source>
        <translation>దీన్ని గుర్తించండి (లైన్‌కు ఒక పదబంధం)</translation>
    </message>
    <message>
        <source>But not this</source>
        <translation>కానీ దీన్ని కాదు</translation>
    </message>
    <message>
        <source>Better (the best first; {date} is asked for)</source>
        <translation>మెరుగైనది (ఉత్తమమైనది ముందు; {date} అడుగుతుంది)</translation>
    </message>
    <message>
        <source>Questions for the gaps, as in {gap}: When will it be there?</source>
        <translation>ఖాళీల కోసం ప్రశ్నలు, ఉదా. {gap}: అది ఎప్పుడు వస్తుంది?</translation>
    </message>
    <message>
        <source>Has to notice these sentences</source>
        <translation>ఈ వాక్యాలను తప్పక గుర్తించాలి</translation>
    </message>
    <message>
        <source>Has to leave these alone</source>
        <translation>వీటిని వదిలేయాలి</translation>
    </message>
    <message>
        <source>Why, in one sentence for the rep</source>
        <translation>ఎందుకు, ఒక్క వాక్యంలో</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>వర్గం</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ప్రాధాన్యం</translation>
    </message>
    <message>
        <source>Only in (none ticked is everywhere)</source>
        <translation>వీటిలో మాత్రమే (ఏ టిక్ లేకపోతే అన్నిచోట్లా)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>మరో %n</numerusform>
            <numerusform>మరో %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Line {line}: {said}</source>
        <translation>లైన్ {line}: {said}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, లైన్ {line}</translation>
    </message>
    <message>
        <source>Until it is mended, the rules hold as they were.</source>
        <translation>సరిచేసే వరకు నియమాలు మునుపటిలాగే అమలులో ఉంటాయి.</translation>
    </message>
    <message>
        <source>{detail} is not as it should be.</source>
        <translation>{detail} ఉండాల్సిన విధంగా లేదు.</translation>
    </message>
    <message>
        <source>There is no macro called {detail}.</source>
        <translation>{detail} అనే మాక్రో లేదు.</translation>
    </message>
    <message>
        <source>The macro {detail} uses itself.</source>
        <translation>మాక్రో {detail} తనను తానే వాడుకుంటోంది.</translation>
    </message>
    <message>
        <source>All of this phrase may be left out; one word has to stay.</source>
        <translation>ఈ పదబంధం మొత్తం వదిలేయవచ్చు; ఒక్క పదమైనా ఉండాలి.</translation>
    </message>
    <message>
        <source>A bracket is open. Close it with {detail}.</source>
        <translation>ఒక బ్రాకెట్ తెరిచి ఉంది. {detail} తో మూయండి.</translation>
    </message>
    <message>
        <source>The {detail} belongs to no other bracket.</source>
        <translation>{detail} కు జత బ్రాకెట్ లేదు.</translation>
    </message>
    <message>
        <source>{detail} needs one star, after two letters or before them.</source>
        <translation>{detail} కు ఒక నక్షత్రం కావాలి, రెండు అక్షరాల తర్వాత లేదా ముందు.</translation>
    </message>
    <message>
        <source>This fits too much. Use fewer gaps (..), or fewer words that begin alike.</source>
        <translation>ఇది చాలా వాటికి సరిపోతోంది. తక్కువ ఖాళీలు (..) లేదా ఒకేలా మొదలయ్యే తక్కువ పదాలు వాడండి.</translation>
    </message>
    <message>
        <source>With its macros this phrase is too long. Please make two of it.</source>
        <translation>మాక్రోలతో కలిపి ఈ పదబంధం చాలా పొడవు. దయచేసి రెండుగా చేయండి.</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>ఇక్కడ ఏదైనా ఉండాలి.</translation>
    </message>
    <message>
        <source>A text has to stand here.</source>
        <translation>ఇక్కడ పాఠ్యం ఉండాలి.</translation>
    </message>
    <message>
        <source>Nothing asks for {detail}. Add a question for it below.</source>
        <translation>{detail} కోసం ప్రశ్న లేదు. కింద ఒకటి చేర్చండి.</translation>
    </message>
    <message>
        <source>No better wording has a gap {detail} that could be asked for.</source>
        <translation>అడగడానికి ఏ మెరుగైన వాక్యంలోనూ {detail} ఖాళీ లేదు.</translation>
    </message>
    <message>
        <source>{detail} is here for the second time.</source>
        <translation>{detail} ఇక్కడ రెండోసారి ఉంది.</translation>
    </message>
    <message>
        <source>The rule does not notice this sentence.</source>
        <translation>నియమం ఈ వాక్యాన్ని గుర్తించడం లేదు.</translation>
    </message>
    <message>
        <source>This should be fine, and is noticed by {detail}.</source>
        <translation>ఇది సరిగ్గా ఉండాలి, కానీ దీన్ని {detail} గుర్తిస్తోంది.</translation>
    </message>
    <message>
        <source>It also notices what another rule calls fine: {detail}</source>
        <translation>మరో నియమం సరే అన్నదాన్ని కూడా ఇది గుర్తిస్తోంది: {detail}</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>ఫైల్ తెరుచుకోవడం లేదు.</translation>
    </message>
    <message>
        <source>The file is not {encoding}. Save it as {encoding}.</source>
        <translation>ఫైల్ {encoding} లో లేదు. {encoding} గా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>From here on the file cannot be read.</source>
        <translation>ఇక్కడి నుంచి ఫైల్ చదవడం కుదరదు.</translation>
    </message>
    <message>
        <source>There is a tab. Use spaces.</source>
        <translation>ఇక్కడ ట్యాబ్ ఉంది. స్పేస్‌లు వాడండి.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ఫైల్ ఖాళీగా ఉంది.</translation>
    </message>
    <message>
        <source>{detail} is not known here.</source>
        <translation>{detail} ఇక్కడ తెలియదు.</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>తిరస్కారం</translation>
    </message>
    <message>
        <source>Dismissive</source>
        <translation>కొట్టిపారేయడం</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>నింద</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>ఆజ్ఞ</translation>
    </message>
    <message>
        <source>Robotic</source>
        <translation>యాంత్రికం</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>అనిశ్చితం</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>విధానం</translation>
    </message>
    <message>
        <source>Not my job</source>
        <translation>నా పని కాదు</translation>
    </message>
    <message>
        <source>Bad news first</source>
        <translation>చెడు వార్త ముందు</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>పదాలు</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>అనుమానం</translation>
    </message>
    <message>
        <source>Over-promise</source>
        <translation>అతి వాగ్దానం</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>బదిలీ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>హోల్డ్</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>ఖండించడం</translation>
    </message>
    <message>
        <source>Sorry, but</source>
        <translation>క్షమించండి, కానీ</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>పరిమితి</translation>
    </message>
    <message>
        <source>Jargon</source>
        <translation>సాంకేతిక పదాలు</translation>
    </message>
    <message>
        <source>Unfortunately</source>
        <translation>దురదృష్టవశాత్తు</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>సంబోధన</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>సూచన</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>మార్చండి</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>అన్ని నియమాలు</translation>
    </message>
    <message>
        <source>Changed by your team</source>
        <translation>మీ బృందం మార్చినవి</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>ఆపివేసినవి</translation>
    </message>
    <message>
        <source>Muted for you</source>
        <translation>మీకు మ్యూట్ చేసినవి</translation>
    </message>
    <message>
        <source>{taken} of {shown}</source>
        <translation>{taken} / {shown}</translation>
    </message>
    <message>
        <source>Shown {shown}, taken {taken}, dismissed {dismissed}</source>
        <translation>{shown} సార్లు చూపింది, {taken} సార్లు వాడారు, {dismissed} సార్లు వద్దన్నారు</translation>
    </message>
    <message>
        <source>{either} one of these · {maybe} or nothing · {gap} words · {star} any ending · {macro} a macro</source>
        <translation>{either} వీటిలో ఒకటి · {maybe} లేదా ఏమీ లేదు · {gap} కొన్ని పదాలు · {star} ఏ ముగింపైనా · {macro} మాక్రో</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ఆఫ్</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>మ్యూట్</translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>Search the rules</source>
        <translation>నియమాలు వెతకండి</translation>
    </message>
    <message>
        <source>Search rules by their words</source>
        <translation>పదాలతో నియమాలు వెతకండి</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>కొత్త నియమం</translation>
    </message>
    <message>
        <source>Language of the rules</source>
        <translation>నియమాల భాష</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>ఏ నియమాలు</translation>
    </message>
    <message>
        <source>Phrasing rules</source>
        <translation>మాట తీరు నియమాలు</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by your team</source>
        <translation>
            <numerusform>%Ln మీ బృందం మార్చినది</numerusform>
            <numerusform>%Ln మీ బృందం మార్చినవి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln నియమం</numerusform>
            <numerusform>%Ln నియమాలు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>Notices</source>
        <translation>ఏమి గుర్తిస్తుంది</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>వర్గం</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ప్రాధాన్యం</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>వాడారు</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>Put right</source>
        <translation>సరిచేయండి</translation>
    </message>
    <message>
        <source>Put right as what “{line}” was heard</source>
        <translation>“{line}” ఎలా విన్నామో సరిచేయండి</translation>
    </message>
</context>
<context>
    <name>SampleRows</name>
    <message>
        <source>The first rows</source>
        <translation>మొదటి వరుసలు</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>Throw away what is not saved</source>
        <translation>సేవ్ కానిదాన్ని వదిలేయండి</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Let three reps try it</source>
        <translation>ముగ్గురు ప్రతినిధులతో పరీక్షించండి</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>మీరే ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
</context>
<context>
    <name>ScenarioEditor</name>
    <message>
        <source>All exercises</source>
        <translation>అన్ని అభ్యాసాలు</translation>
    </message>
    <message>
        <source>Text of the scenario</source>
        <translation>సన్నివేశం పాఠం</translation>
    </message>
    <message>
        <source>Parts of the editor</source>
        <translation>ఎడిటర్ భాగాలు</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ఫారం</translation>
    </message>
    <message>
        <source>Three reps</source>
        <translation>ముగ్గురు ప్రతినిధులు</translation>
    </message>
    <message>
        <source>Taken out: {words}. Look for other names before you save.</source>
        <translation>తీసేసినవి: {words}. సేవ్ చేసే ముందు వేరే పేర్లు ఉన్నాయేమో చూడండి.</translation>
    </message>
    <message>
        <source>Not saved yet. Nothing you typed is lost.</source>
        <translation>ఇంకా సేవ్ కాలేదు. మీరు టైప్ చేసినది ఏదీ పోలేదు.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>సేవ్ అయింది</translation>
    </message>
</context>
<context>
    <name>ScenarioFields</name>
    <message>
        <source>What the caller knows</source>
        <translation>కాలర్‌కు తెలిసినవి</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>ఒక విషయం చేర్చండి</translation>
    </message>
    <message>
        <source>What settles it</source>
        <translation>దేనితో పరిష్కారమవుతుంది</translation>
    </message>
    <message>
        <source>Add a way out</source>
        <translation>ఒక పరిష్కారం చేర్చండి</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>స్కోర్‌కార్డ్</translation>
    </message>
    <message>
        <source>About the call</source>
        <translation>కాల్ గురించి</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>కాలర్</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>తర్వాత</translation>
    </message>
    <message>
        <source>The form waits until the text can be read again. Nothing is lost.</source>
        <translation>పాఠాన్ని మళ్లీ చదవగలిగే వరకు ఫారం ఆగుతుంది. ఏదీ పోలేదు.</translation>
    </message>
</context>
<context>
    <name>ScenarioStart</name>
    <message>
        <source>All exercises</source>
        <translation>అన్ని అభ్యాసాలు</translation>
    </message>
    <message>
        <source>Write a scenario</source>
        <translation>సన్నివేశం రాయండి</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ఒక్క క్షణం…</translation>
    </message>
    <message>
        <source>Go on with one that is not finished</source>
        <translation>పూర్తి కానిదాన్ని కొనసాగించండి</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>శీర్షిక లేనిది</translation>
    </message>
    <message>
        <source>A new one, from a template in</source>
        <translation>కొత్తది, ఈ భాషలోని నమూనాతో</translation>
    </message>
    <message>
        <source>From the one that is chosen: {title}</source>
        <translation>ఎంచుకున్న దాని నుంచి: {title}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>దీన్ని మార్చండి</translation>
    </message>
    <message>
        <source>Make a copy of it</source>
        <translation>దీని కాపీ చేయండి</translation>
    </message>
    <message>
        <source>From a past call, without names and numbers</source>
        <translation>గత కాల్ నుంచి, పేర్లు నంబర్లు లేకుండా</translation>
    </message>
</context>
<context>
    <name>ScenarioTrial</name>
    <message>
        <source>Read what was said</source>
        <translation>ఏం మాట్లాడారో చదవండి</translation>
    </message>
    <message>
        <source>Three reps are trying it. This takes a few seconds.</source>
        <translation>ముగ్గురు ప్రతినిధులు పరీక్షిస్తున్నారు. కొన్ని సెకన్లు పడుతుంది.</translation>
    </message>
    <message>
        <source>Three reps can try your scenario: one listens, one reads a script, one does not care. Their scores should come far apart.</source>
        <translation>ముగ్గురు ప్రతినిధులు మీ సన్నివేశాన్ని పరీక్షించగలరు: ఒకరు వింటారు, ఒకరు స్క్రిప్ట్ చదువుతారు, ఒకరు పట్టించుకోరు. వారి స్కోర్ల మధ్య చాలా తేడా ఉండాలి.</translation>
    </message>
    <message>
        <source>The text has changed since they tried it.</source>
        <translation>వారు పరీక్షించిన తర్వాత పాఠం మారింది.</translation>
    </message>
    <message>
        <source>It tells them apart: listening pays, and nothing else does.</source>
        <translation>ముగ్గురి మధ్య తేడా స్పష్టం: వినడమే ఫలితాన్నిస్తుంది.</translation>
    </message>
    <message>
        <source>It does not tell them apart yet.</source>
        <translation>ఇంకా ముగ్గురి మధ్య తేడా తెలియడం లేదు.</translation>
    </message>
    <message>
        <source>“{fact}” never came out: {ask}</source>
        <translation>“{fact}” ఎప్పుడూ బయటకు రాలేదు: {ask}</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>Line {line}: {said}</source>
        <translation>లైన్ {line}: {said}</translation>
    </message>
    <message>
        <source>{detail} is not as it should be.</source>
        <translation>{detail} ఉండాల్సిన విధంగా లేదు.</translation>
    </message>
    <message>
        <source> (was {detail} meant?)</source>
        <translation> ({detail} అనా మీ ఉద్దేశం?)</translation>
    </message>
    <message>
        <source>The file is too large; at most {detail} bytes are read.</source>
        <translation>ఫైల్ చాలా పెద్దది; గరిష్ఠంగా {detail} బైట్లు చదవబడతాయి.</translation>
    </message>
    <message>
        <source>There is an invisible control character here ({detail}); delete it.</source>
        <translation>ఇక్కడ కనిపించని కంట్రోల్ అక్షరం ({detail}) ఉంది; తొలగించండి.</translation>
    </message>
    <message>
        <source>There is a tab here; use spaces.</source>
        <translation>ఇక్కడ ట్యాబ్ ఉంది; స్పేస్‌లు వాడండి.</translation>
    </message>
    <message>
        <source>The file cannot be read from here on.</source>
        <translation>ఇక్కడి నుంచి ఫైల్‌ను చదవలేము.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ఫైల్ ఖాళీగా ఉంది.</translation>
    </message>
    <message>
        <source>A second document begins here; keep one in each file.</source>
        <translation>ఇక్కడ రెండో పత్రం మొదలవుతోంది; ఒక ఫైల్‌లో ఒకటే ఉంచండి.</translation>
    </message>
    <message>
        <source>Lines that begin with % have no use here; delete them.</source>
        <translation>% తో మొదలయ్యే వరుసలు ఇక్కడ పనికిరావు; తొలగించండి.</translation>
    </message>
    <message>
        <source>The mark {detail} has no use here; put quotes around a text that begins with !.</source>
        <translation>{detail} గుర్తు ఇక్కడ పనికిరాదు; ! తో మొదలయ్యే దాన్ని కోట్స్‌లో పెట్టండి.</translation>
    </message>
    <message>
        <source>References such as {detail} are not followed; write the text out, or quote it.</source>
        <translation>{detail} లాంటి సూచనలు పనిచేయవు; పూర్తిగా రాయండి, లేదా కోట్స్‌లో పెట్టండి.</translation>
    </message>
    <message>
        <source>This is nested too deeply; {detail} levels are read.</source>
        <translation>ఇక్కడ చాలా లోతైన అంచెలు ఉన్నాయి; {detail} వరకు చదవబడతాయి.</translation>
    </message>
    <message>
        <source>A key has to be a plain word.</source>
        <translation>కీ ఒక మామూలు పదం అయి ఉండాలి.</translation>
    </message>
    <message>
        <source>The key {detail} is here for the second time.</source>
        <translation>{detail} కీ ఇక్కడ రెండోసారి ఉంది.</translation>
    </message>
    <message>
        <source>A file of another kind belongs in this place: {detail}.</source>
        <translation>ఇక్కడ వేరే రకం ఫైల్ ఉండాలి: {detail}.</translation>
    </message>
    <message>
        <source>The key {key} is not known here{near}.</source>
        <translation>{key} కీ ఇక్కడ తెలియదు{near}.</translation>
    </message>
    <message>
        <source>The key {key} is missing.</source>
        <translation>{key} కీ లేదు.</translation>
    </message>
    <message>
        <source>{key} is no language; a text with a comma between {{ }} wants quotes around it.</source>
        <translation>{key} అనేది భాష కాదు; {{ }} మధ్య కామా ఉన్న పాఠం కోట్స్‌లో ఉండాలి.</translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation>ఇక్కడ ఏదైనా రాసి ఉండాలి.</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <translation>ఇక్కడ సంఖ్య ఉండాలి.</translation>
    </message>
    <message>
        <source>Either {yes} or {no} belongs here.</source>
        <translation>ఇక్కడ {yes} లేదా {no} ఉండాలి.</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>ఇక్కడ జాబితా ఉండాలి.</translation>
    </message>
    <message>
        <source>Keys with values belong here.</source>
        <translation>ఇక్కడ కీలు, వాటి విలువలు ఉండాలి.</translation>
    </message>
    <message>
        <source>Only these are possible here: {detail}.</source>
        <translation>ఇక్కడ ఇవి మాత్రమే ఉండవచ్చు: {detail}.</translation>
    </message>
    <message>
        <source>{detail} is not written as it should be here.</source>
        <translation>{detail} ఇక్కడ రాయాల్సిన తీరులో లేదు.</translation>
    </message>
    <message>
        <source>This is too long; {detail} at most.</source>
        <translation>ఇది చాలా పొడవు; గరిష్ఠంగా {detail}.</translation>
    </message>
    <message>
        <source>This is too short; at least {detail} belong here.</source>
        <translation>ఇది చాలా చిన్నది; కనీసం {detail} ఉండాలి.</translation>
    </message>
    <message>
        <source>The number is out of range; the limit is {detail}.</source>
        <translation>సంఖ్య పరిధి దాటింది; పరిమితి {detail}.</translation>
    </message>
    <message>
        <source>Something is here twice that may be here only once{found}.</source>
        <translation>ఒకసారి మాత్రమే ఉండాల్సింది ఇక్కడ రెండుసార్లు ఉంది{found}.</translation>
    </message>
    <message>
        <source>Nothing in this pack is called {detail}.</source>
        <translation>ఈ ప్యాక్‌లో {detail} అనే పేరుతో ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>The weights come to {detail}; they have to come to 100.</source>
        <translation>వెయిట్‌లు కలిపి {detail}; కలిపి 100 కావాలి.</translation>
    </message>
    <message>
        <source>The caller never tells this: give words that ask for it, or a lower mood.</source>
        <translation>కాలర్ దీన్ని ఎప్పటికీ చెప్పరు: అడిగే పదాలు ఇవ్వండి, లేదా మూడ్ తగ్గించండి.</translation>
    </message>
    <message>
        <source>No keyword here is in the scenario&apos;s language ({detail}); add some.</source>
        <translation>ఇక్కడ సన్నివేశం భాష ({detail})లో ఏ పదమూ లేదు; కొన్ని చేర్చండి.</translation>
    </message>
    <message>
        <source>Nobody can reach the goal {detail}: facts, solutions or moods forbid it.</source>
        <translation>{detail} లక్ష్యాన్ని ఎవరూ చేరలేరు: విషయాలు, పరిష్కారాలు లేదా మూడ్ అడ్డుపడుతున్నాయి.</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>వింటారు</translation>
    </message>
    <message>
        <source>Reads a script</source>
        <translation>స్క్రిప్ట్ చదువుతారు</translation>
    </message>
    <message>
        <source>Does not care</source>
        <translation>పట్టించుకోరు</translation>
    </message>
    <message>
        <source>Whoever listens should come to 80 at least. What is missing:</source>
        <translation>వినేవారికి కనీసం 80 రావాలి. లోటు ఏమిటంటే:</translation>
    </message>
    <message>
        <source>Whoever reads a script should come to 45 at most: let listening and own words weigh more.</source>
        <translation>స్క్రిప్ట్ చదివేవారికి గరిష్ఠంగా 45 రావాలి: వినడానికి, సొంత మాటలకు ఎక్కువ వెయిట్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Whoever does not care should come to 25 at most: let less be given for little.</source>
        <translation>పట్టించుకోనివారికి గరిష్ఠంగా 25 రావాలి: కొంచెం చేసినదానికి తక్కువ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>శీర్షిక</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>ఎవరి కోసం</translation>
    </message>
    <message>
        <source>What the rep reads before the call</source>
        <translation>కాల్‌కు ముందు ప్రతినిధి చదివేది</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>కాలర్ పేరు</translation>
    </message>
    <message>
        <source>Phone number (made up; empty is withheld)</source>
        <translation>ఫోన్ నంబర్ (కల్పితం; ఖాళీగా ఉంటే దాచినట్టు)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ప్రాంతం</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>కాలర్ గురించి</translation>
    </message>
    <message>
        <source>Mood at the start, 0 (hostile) to 100 (content)</source>
        <translation>మొదట్లో మూడ్, 0 (చాలా కోపం) నుంచి 100 (సంతోషం)</translation>
    </message>
    <message>
        <source>After so many lines the caller has had enough</source>
        <translation>ఇన్ని మాటల తర్వాత కాలర్ ఓపిక అయిపోతుంది</translation>
    </message>
    <message>
        <source>First words, one choice a line</source>
        <translation>మొదటి మాట, వరుసకు ఒక ఎంపిక</translation>
    </message>
    <message>
        <source>Questions for afterwards, one a line</source>
        <translation>తర్వాత ఆలోచించే ప్రశ్నలు, వరుసకు ఒకటి</translation>
    </message>
    <message>
        <source>Mood at the end, at least</source>
        <translation>చివర్లో మూడ్, కనీసం</translation>
    </message>
    <message>
        <source>Words that ask for it, one a line</source>
        <translation>దీన్ని అడిగే పదాలు, వరుసకు ఒకటి</translation>
    </message>
    <message>
        <source>What the caller says then</source>
        <translation>అప్పుడు కాలర్ ఏమంటారు</translation>
    </message>
    <message>
        <source>Words that show it was heard, one a line</source>
        <translation>విన్నారని తెలిపే పదాలు, వరుసకు ఒకటి</translation>
    </message>
    <message>
        <source>The rep has to find it out</source>
        <translation>ప్రతినిధి దీన్ని తెలుసుకోవాలి</translation>
    </message>
    <message>
        <source>The rep has to say it back</source>
        <translation>ప్రతినిధి దీన్ని తిరిగి చెప్పాలి</translation>
    </message>
    <message>
        <source>Comes out when asked what happened</source>
        <translation>ఏం జరిగిందని అడిగితే తానే చెప్తారు</translation>
    </message>
    <message>
        <source>Words that offer it, one a line</source>
        <translation>దీన్ని ఇస్తామని చెప్పే పదాలు, వరుసకు ఒకటి</translation>
    </message>
    <message>
        <source>From which mood on the caller takes it</source>
        <translation>ఏ మూడ్ నుంచి కాలర్ దీన్ని ఒప్పుకుంటారు</translation>
    </message>
    <message>
        <source>Id in your authority file, if it needs one</source>
        <translation>మీ అధికారాల ఫైల్‌లో దీని ఐడీ, అవసరమైతే</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>ఏం చూస్తారు</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ప్రాధాన్యం</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>The scorecard so far</source>
        <translation>ఇప్పటివరకు స్కోరు</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>గడిని ఖాళీ చేయండి</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search and actions</source>
        <translation>వెతుకులాట, పనులు</translation>
    </message>
    <message>
        <source>Search answers, people, actions</source>
        <translation>జవాబులు, మనుషులు, పనులు వెతకండి</translation>
    </message>
    <message>
        <source>Edit this article</source>
        <translation>ఈ వ్యాసాన్ని మార్చండి</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what I type</source>
        <translation>టైప్ చేసేది చూపించు</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>మోడల్</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>కీ</translation>
    </message>
    <message>
        <source>Goes to the keyring</source>
        <translation>కీరింగ్‌లోకి వెళ్తుంది</translation>
    </message>
    <message>
        <source>{what}: {field}</source>
        <translation>{what}: {field}</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>Goes to the keyring</source>
        <translation>కీరింగ్‌లోకి వెళ్తుంది</translation>
    </message>
    <message>
        <source>{what}: {field}</source>
        <translation>{what}: {field}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>విండో</translation>
    </message>
    <message>
        <source>You</source>
        <translation>మీరు</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>సెట్టింగ్‌లలో వెతకండి</translation>
    </message>
    <message>
        <source>Search the settings by their words</source>
        <translation>సెట్టింగ్‌లను వాటి పదాలతో వెతకండి</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>ఆ పేరుతో ఏ సెట్టింగ్ లేదు.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>కాల్‌లు</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>బృందం</translation>
    </message>
    <message>
        <source>Copies and files</source>
        <translation>ప్రతులు, ఫైళ్లు</translation>
    </message>
    <message>
        <source>People&apos;s data</source>
        <translation>వ్యక్తుల డేటా</translation>
    </message>
    <message>
        <source>profile account person</source>
        <comment>words people search by</comment>
        <translation>ప్రొఫైల్ ఖాతా అకౌంట్ వ్యక్తి</translation>
    </message>
    <message>
        <source>appearance theme font zoom dark mode</source>
        <comment>words people search by</comment>
        <translation>రూపం థీమ్ ఫాంట్ అక్షరాలు జూమ్ డార్క్ మోడ్</translation>
    </message>
    <message>
        <source>telephone headset microphone transcript</source>
        <comment>words people search by</comment>
        <translation>టెలిఫోన్ హెడ్‌సెట్ మైక్రోఫోన్ మైక్ లిఖితం</translation>
    </message>
    <message>
        <source>artificial intelligence search rewording</source>
        <comment>words people search by</comment>
        <translation>కృత్రిమ మేధ ఏఐ వెతుకులాట వేరే మాటలు</translation>
    </message>
    <message>
        <source>hub colleagues invitation sync join leave</source>
        <comment>words people search by</comment>
        <translation>హబ్ సహచరులు ఆహ్వానం సింక్ చేరడం వీడడం</translation>
    </message>
    <message>
        <source>server mailbox address book help desk</source>
        <comment>words people search by</comment>
        <translation>సర్వర్ మెయిల్‌బాక్స్ ఈమెయిల్ చిరునామా పుస్తకం హెల్ప్ డెస్క్</translation>
    </message>
    <message>
        <source>backup restore export import archive</source>
        <comment>words people search by</comment>
        <translation>బ్యాకప్ పునరుద్ధరణ ఎగుమతి ఎక్స్‌పోర్ట్ దిగుమతి ఇంపోర్ట్</translation>
    </message>
    <message>
        <source>password passphrase security encryption</source>
        <comment>words people search by</comment>
        <translation>పాస్‌వర్డ్ పాస్‌ఫ్రేజ్ భద్రత ఎన్‌క్రిప్షన్</translation>
    </message>
    <message>
        <source>privacy delete retention audit history</source>
        <comment>words people search by</comment>
        <translation>గోప్యత తొలగింపు గడువు ఆడిట్ చరిత్ర</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>సెట్టింగ్‌ల పేజీలు</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>మోడళ్లు</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>కనెక్షన్లు</translation>
    </message>
    <message>
        <source>Key and lock</source>
        <translation>తాళం చెవి, లాక్</translation>
    </message>
    <message>
        <source>Each choice takes effect at once.</source>
        <translation>ప్రతి మార్పు వెంటనే అమలవుతుంది.</translation>
    </message>
</context>
<context>
    <name>SharedList</name>
    <message>
        <source>All exercises</source>
        <translation>అన్ని అభ్యాసాలు</translation>
    </message>
    <message>
        <source>Nobody shares a run with you right now.</source>
        <translation>ప్రస్తుతం ఎవరూ మీతో కాల్ పంచుకోలేదు.</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>నాతో పంచుకున్నవి</translation>
    </message>
    <message>
        <source>Look at {title}, {about}</source>
        <translation>{title} చూడండి, {about}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>You and your trainer</source>
        <translation>మీరు, మీ శిక్షకులు</translation>
    </message>
    <message>
        <source>A trainer at this computer can see this scorecard. You can take that back.</source>
        <translation>ఈ కంప్యూటర్‌లో శిక్షకులు ఈ స్కోర్‌కార్డ్ చూడగలరు. మీరు దీన్ని వెనక్కి తీసుకోవచ్చు.</translation>
    </message>
    <message>
        <source>This call is yours: nobody else sees it. Share it if you would like to hear what a trainer thinks.</source>
        <translation>ఈ కాల్ మీదే: ఇంకెవరికీ కనిపించదు. శిక్షకుల అభిప్రాయం తెలుసుకోవాలంటే పంచుకోండి.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>The call as a whole: {mark}</source>
        <translation>మొత్తం కాల్: {mark}</translation>
    </message>
    <message>
        <source>Agreed: {note}</source>
        <translation>అనుకున్నది: {note}</translation>
    </message>
    <message>
        <source>A rep</source>
        <translation>ఒక ప్రతినిధి</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>మార్కులు ఇచ్చారు</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>కాపీ అయింది</translation>
    </message>
</context>
<context>
    <name>SizeSlider</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>SmallTalkLine</name>
    <message>
        <source>No small talk now</source>
        <translation>ఇప్పుడు పిచ్చాపాటి వద్దు</translation>
    </message>
    <message>
        <source>If it fits, small talk: {intent}</source>
        <translation>సందర్భం కుదిరితే, పిచ్చాపాటి: {intent}</translation>
    </message>
</context>
<context>
    <name>SpeakCard</name>
    <message>
        <source>What the caller says</source>
        <translation>కాలర్ చెప్పేది</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>చెప్పండి</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>దీన్ని మార్చండి</translation>
    </message>
    <message>
        <source>Enter says the line above; or type other words</source>
        <translation>ఎంటర్ నొక్కితే పై మాట చెప్పబడుతుంది; లేదా వేరే మాటలు టైప్ చేయండి</translation>
    </message>
    <message>
        <source>The phone rings at the rep.</source>
        <translation>ప్రతినిధి వద్ద ఫోన్ మోగుతోంది.</translation>
    </message>
    <message>
        <source>You are on hold. The rep does not hear you.</source>
        <translation>మీరు హోల్డ్‌లో ఉన్నారు. ప్రతినిధికి మీ మాట వినిపించదు.</translation>
    </message>
    <message>
        <source>The call is over. The run is with the rep.</source>
        <translation>కాల్ ముగిసింది. ఈ సాధన ప్రతినిధి వద్ద ఉంది.</translation>
    </message>
    <message>
        <source>The rep has answered, and greets you first.</source>
        <translation>ప్రతినిధి కాల్ అందుకున్నారు, ముందు వారు పలకరిస్తారు.</translation>
    </message>
    <message>
        <source>By themselves, the caller would have had enough now and say:</source>
        <translation>తమంతట తాముగా కాలర్ ఓపిక ఇప్పుడు నశించి, ఇలా అనేవారు:</translation>
    </message>
    <message>
        <source>By themselves, the caller would say:</source>
        <translation>తమంతట తాముగా కాలర్ ఇలా అనేవారు:</translation>
    </message>
    <message>
        <source>Your turn:</source>
        <translation>మీ వంతు:</translation>
    </message>
</context>
<context>
    <name>StageChoice</name>
    <message>
        <source>As a test: the rep has no prompts</source>
        <translation>పరీక్షగా: ప్రతినిధికి సూచనలు ఉండవు</translation>
    </message>
    <message>
        <source>Let it ring at this computer</source>
        <translation>ఈ కంప్యూటర్‌లోనే రింగ్ చేయండి</translation>
    </message>
    <message>
        <source>Wait for a rep at another computer</source>
        <translation>మరో కంప్యూటర్‌లోని ప్రతినిధి కోసం వేచి ఉండండి</translation>
    </message>
    <message>
        <source>The call is being made ready.</source>
        <translation>కాల్ సిద్ధమవుతోంది.</translation>
    </message>
    <message>
        <source>You play the caller and type what they say. The rep answers in their call window, as in any practice call; their run is kept for them alone. At one computer, move one of the two windows to another screen: this one shows what the rep is to find out.</source>
        <translation>మీరు కాలర్ పాత్రలో వారి మాటలు టైప్ చేస్తారు. ప్రతినిధి ఏ సాధన కాల్‌లోనైనా చేసినట్టే తమ కాల్ విండోలో జవాబిస్తారు; వారి సాధన వారి కోసమే ఉంచబడుతుంది. ఒకే కంప్యూటర్‌లో అయితే రెండు విండోల్లో ఒకదాన్ని మరో తెరకు మార్చండి: ప్రతినిధి తెలుసుకోవాల్సినది ఈ విండోలో కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>They begin with: “{line}”</source>
        <translation>వారు ఇలా మొదలుపెడతారు: “{line}”</translation>
    </message>
</context>
<context>
    <name>StagePart</name>
    <message>
        <source>Rep</source>
        <translation>ప్రతినిధి</translation>
    </message>
    <message>
        <source>You</source>
        <translation>మీరు</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Done</source>
        <translation>అయింది</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>మీరు ఇక్కడ ఉన్నారు</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>ముందుంది</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Play the caller</source>
        <translation>కాలర్ పాత్ర</translation>
    </message>
    <message>
        <source>Ring off</source>
        <translation>ఫోన్ పెట్టేయండి</translation>
    </message>
    <message>
        <source>Another call</source>
        <translation>మరో కాల్</translation>
    </message>
    <message>
        <source>You are {caller}</source>
        <translation>మీరు: {caller}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Try now</source>
        <translation>ఇప్పుడే ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>బృందం</translation>
    </message>
    <message>
        <source>You</source>
        <translation>మీరు</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>హబ్</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>తాజా స్థితి</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>పంచుకోవలసినవి</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ఇంకా లేదు</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait here</source>
        <translation>
            <numerusform>%Ln మార్పు ఇక్కడ ఉంది</numerusform>
            <numerusform>%Ln మార్పులు ఇక్కడ ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ఏమీ లేదు</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>The hub did not take %Ln change(s). Nothing is lost: they stay here.</source>
        <translation>
            <numerusform>హబ్ %Ln మార్పును తీసుకోలేదు. ఏదీ పోలేదు: అది ఇక్కడే ఉంది.</numerusform>
            <numerusform>హబ్ %Ln మార్పులను తీసుకోలేదు. ఏదీ పోలేదు: అవి ఇక్కడే ఉన్నాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the app and try again; if they stay, tell whoever looks after the hub.</source>
        <translation>యాప్‌ను అప్‌డేట్ చేసి మళ్లీ ప్రయత్నించండి; అయినా మిగిలితే హబ్ చూసుకునే వారికి చెప్పండి.</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Undo</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Nothing can be saved: the disk is full, or another program is using the file. Nothing is lost while the app is open. Please make some room; this line goes by itself then.</source>
        <translation>ఏదీ సేవ్ కావడం లేదు: డిస్క్ నిండిపోయింది, లేదా మరో ప్రోగ్రామ్ ఫైల్‌ను వాడుతోంది. యాప్ తెరిచి ఉన్నంత వరకు ఏదీ పోదు. దయచేసి కొంత చోటు చేయండి; అప్పుడు ఈ వాక్యం దానంతటదే పోతుంది.</translation>
    </message>
    <message>
        <source>Everything saved.</source>
        <translation>అన్నీ సేవ్ అయ్యాయి.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>సేవ్ కాలేదు.</translation>
    </message>
    <message>
        <source>Practice: only its scorecard is kept.</source>
        <translation>సాధన: దీని స్కోర్‌కార్డ్ మాత్రమే సేవ్ అవుతుంది.</translation>
    </message>
    <message>
        <source>{phone}: {state}.</source>
        <translation>{phone}: {state}.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
    <message>
        <source>I&apos;ll say that</source>
        <translation>ఇదే చెబుతాను</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>వేరే మాటలు</translation>
    </message>
    <message>
        <source>Ask the model of your settings for other words</source>
        <translation>మీ సెట్టింగ్‌లలోని మోడల్‌ను వేరే మాటలు అడగండి</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>మీరు చేయగలిగేది చెప్పండి</translation>
    </message>
    <message>
        <source>Not “{words}”.</source>
        <translation>“{words}” వద్దు.</translation>
    </message>
    <message>
        <source>Asking for other words…</source>
        <translation>వేరే మాటలు అడుగుతున్నాం…</translation>
    </message>
    <message>
        <source>These are the model&apos;s words. Please read them over.</source>
        <translation>ఇవి మోడల్ మాటలు. దయచేసి ఒకసారి చదవండి.</translation>
    </message>
    <message>
        <source>The model&apos;s words were no better, so these stay.</source>
        <translation>మోడల్ మాటలు ఇంతకంటే మెరుగ్గా లేవు, కాబట్టి ఇవే ఉంటాయి.</translation>
    </message>
</context>
<context>
    <name>TeamGroup</name>
    <message>
        <source>Team</source>
        <translation>బృందం</translation>
    </message>
</context>
<context>
    <name>TeamOffice</name>
    <message>
        <source>Computers of the team</source>
        <translation>బృందం కంప్యూటర్లు</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>బృందం నుంచి తొలగించండి</translation>
    </message>
    <message>
        <source>Its copy of the team&apos;s memory goes too</source>
        <translation>దానిలోని బృందం సమాచారం కాపీ కూడా తొలగాలి</translation>
    </message>
    <message>
        <source>A computer that is removed gets nothing from the team any more. What it shared stays; to come back, it needs a new invitation. Its copy goes when it next reaches the hub; a representative&apos;s always does.</source>
        <translation>తొలగించిన కంప్యూటర్‌కు బృందం నుంచి ఇక ఏమీ రాదు. అది పంచుకున్నది ఉంటుంది; తిరిగి రావాలంటే దానికి కొత్త ఆహ్వానం కావాలి. అది మళ్లీ హబ్‌ను చేరినప్పుడు దానిలోని కాపీ తొలగుతుంది; ప్రతినిధి కంప్యూటర్ నుంచి ఎప్పుడూ తొలగుతుంది.</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>ఎవరినైనా చేర్చండి</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>ఈ కంప్యూటర్</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>తొలగించారు</translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation>కనిపించింది: {when}</translation>
    </message>
</context>
<context>
    <name>TeamPanel</name>
    <message>
        <source>Team settings</source>
        <translation>బృందం సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>పక్కన పెట్టండి</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Representative</source>
        <translation>ప్రతినిధి</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ట్రైనర్</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>యజమాని</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>ఒంటరిగా</translation>
    </message>
    <message>
        <source>Joining the team…</source>
        <translation>బృందంలో చేరుతోంది…</translation>
    </message>
    <message>
        <source>Fetching what the team has</source>
        <translation>బృందం సమాచారం వస్తోంది</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>కనెక్ట్ అయింది</translation>
    </message>
    <message>
        <source>The hub does not answer; all goes on here</source>
        <translation>హబ్ స్పందించడం లేదు; ఇక్కడ అన్నీ సాగుతున్నాయి</translation>
    </message>
    <message>
        <source>Nothing is shared</source>
        <translation>ఏదీ పంచుకోవడం లేదు</translation>
    </message>
    <message>
        <source>The team&apos;s owner has removed this computer, so what the team shared is no longer on it. Please ask the owner if that was not meant.</source>
        <translation>బృందం యజమాని ఈ కంప్యూటర్‌ను తొలగించారు, కాబట్టి బృందం పంచుకున్నది ఇక దీనిలో లేదు. అది పొరపాటైతే దయచేసి యజమానిని అడగండి.</translation>
    </message>
    <message>
        <source>The hub does not take this invitation: it was used already, has run out, or a letter is wrong. Nothing was shared. Please check it, or ask the team&apos;s owner for a new one.</source>
        <translation>హబ్ ఈ ఆహ్వానాన్ని తీసుకోవడం లేదు: ఇది ఇప్పటికే వాడారు, గడువు ముగిసింది, లేదా ఒక అక్షరం తప్పు. ఏదీ పంచుకోలేదు. దయచేసి సరిచూడండి, లేదా బృందం యజమానిని కొత్తది అడగండి.</translation>
    </message>
    <message>
        <source>The hub does not know this computer any more, so nothing is shared with the team. Everything is kept here. Please ask the team&apos;s owner what happened.</source>
        <translation>హబ్‌కు ఈ కంప్యూటర్ ఇక తెలియదు, కాబట్టి బృందంతో ఏదీ పంచుకోవడం లేదు. అన్నీ ఇక్కడ భద్రంగా ఉన్నాయి. ఏమైందో దయచేసి బృందం యజమానిని అడగండి.</translation>
    </message>
    <message>
        <source>The team&apos;s owner has removed this computer, so nothing is shared with the team any more. Please ask the owner if that was not meant.</source>
        <translation>బృందం యజమాని ఈ కంప్యూటర్‌ను తొలగించారు, కాబట్టి ఇక బృందంతో ఏదీ పంచుకోవడం లేదు. అది పొరపాటైతే దయచేసి యజమానిని అడగండి.</translation>
    </message>
    <message>
        <source>Your role in the team does not reach that far, so the hub did not do it. Please ask the team&apos;s owner.</source>
        <translation>బృందంలో మీ పాత్రకు దీనికి అనుమతి లేదు, కాబట్టి హబ్ అది చేయలేదు. దయచేసి బృందం యజమానిని అడగండి.</translation>
    </message>
    <message>
        <source>The hub could not read a change from this computer. It is kept here, and all else goes on. Please update the app, and tell whoever looks after the hub.</source>
        <translation>హబ్ ఈ కంప్యూటర్ నుంచి వచ్చిన ఒక మార్పును చదవలేకపోయింది. అది ఇక్కడ భద్రంగా ఉంది, మిగతావన్నీ సాగుతున్నాయి. దయచేసి యాప్‌ను అప్‌డేట్ చేసి, హబ్ చూసుకునే వారికి చెప్పండి.</translation>
    </message>
    <message>
        <source>The hub has no room for a change from this computer. It is kept here, and all else goes on. Please make the text shorter, or the picture smaller.</source>
        <translation>ఈ కంప్యూటర్ నుంచి వచ్చిన ఒక మార్పుకు హబ్‌లో చోటు లేదు. అది ఇక్కడ భద్రంగా ఉంది, మిగతావన్నీ సాగుతున్నాయి. దయచేసి పాఠ్యాన్ని లేదా చిత్రాన్ని చిన్నది చేయండి.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the hub&apos;s, so nothing is shared for now. Everything is kept here. Please set date and time right; the rest goes by itself.</source>
        <translation>ఈ కంప్యూటర్ గడియారం హబ్ గడియారం కంటే ముందుంది, కాబట్టి ప్రస్తుతం ఏదీ పంచుకోవడం లేదు. అన్నీ ఇక్కడ భద్రంగా ఉన్నాయి. దయచేసి తేదీ, సమయం సరిచేయండి; మిగతాది దానంతట అదే జరుగుతుంది.</translation>
    </message>
    <message>
        <source>The hub asks this computer to wait a little. Everything is kept here and goes to the team by itself.</source>
        <translation>హబ్ ఈ కంప్యూటర్‌ను కొద్దిసేపు ఆగమంటోంది. అన్నీ ఇక్కడ భద్రంగా ఉన్నాయి, వాటంతట అవే బృందానికి చేరతాయి.</translation>
    </message>
    <message>
        <source>This app and the hub are of versions too far apart, so nothing is shared for now. Everything is kept here. Please update the app, or ask for the hub to be updated.</source>
        <translation>ఈ యాప్, హబ్ వెర్షన్‌లు ఒకదానికొకటి సరిపోవు, కాబట్టి ప్రస్తుతం ఏదీ పంచుకోవడం లేదు. అన్నీ ఇక్కడ భద్రంగా ఉన్నాయి. దయచేసి యాప్‌ను అప్‌డేట్ చేయండి, లేదా హబ్‌ను అప్‌డేట్ చేయమని అడగండి.</translation>
    </message>
    <message>
        <source>The hub answers, but its database does not, so nothing is shared for now. Please try again in a few minutes.</source>
        <translation>హబ్ స్పందిస్తోంది, కానీ దాని డేటాబేస్ స్పందించడం లేదు, కాబట్టి ప్రస్తుతం ఏదీ పంచుకోవడం లేదు. దయచేసి కొన్ని నిమిషాల్లో మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>What answers cannot prove that it is your team&apos;s hub, so nothing was sent to it. Everything is kept here. Please ask the team&apos;s owner before you go on.</source>
        <translation>స్పందిస్తున్నది మీ బృందం హబ్ అని నిరూపించుకోలేదు, కాబట్టి దానికి ఏదీ పంపలేదు. అన్నీ ఇక్కడ భద్రంగా ఉన్నాయి. ముందుకు వెళ్లే ముందు దయచేసి బృందం యజమానిని అడగండి.</translation>
    </message>
    <message>
        <source>What answers there is not a team&apos;s hub, so nothing was sent to it. Please check the address, and whether this network wants you to sign in first.</source>
        <translation>అక్కడ స్పందిస్తున్నది ఏ బృందం హబ్ కాదు, కాబట్టి దానికి ఏదీ పంపలేదు. దయచేసి చిరునామా సరిచూడండి, ఈ నెట్‌వర్క్ ముందుగా సైన్ ఇన్ కోరుతోందేమో కూడా చూడండి.</translation>
    </message>
    <message>
        <source>This is the sample company. Nobody in it is real, so it joins no team. Start with your own data on the day page, and join from there.</source>
        <translation>ఇది నమూనా కంపెనీ. ఇందులో ఎవరూ నిజమైన వ్యక్తులు కారు, కాబట్టి ఇది ఏ బృందంలోనూ చేరదు. రోజు పేజీలో మీ సొంత డేటాతో ప్రారంభించి, అక్కడి నుంచి చేరండి.</translation>
    </message>
    <message>
        <source>The hub does not answer, so nothing was done. Please check the network and try again.</source>
        <translation>హబ్ స్పందించడం లేదు, కాబట్టి ఏమీ జరగలేదు. దయచేసి నెట్‌వర్క్ సరిచూసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Shared with the team.</source>
        <translation>బృందంతో పంచుకుంది.</translation>
    </message>
    <message>
        <source>Shared when wrapped up.</source>
        <translation>పూర్తయ్యాక పంచుకుంటుంది.</translation>
    </message>
    <message>
        <source>Saved here. Fetching the rest…</source>
        <translation>ఇక్కడ సేవ్ అయింది. మిగతాది వస్తోంది…</translation>
    </message>
    <message>
        <source>Saved here, being shared…</source>
        <translation>ఇక్కడ సేవ్ అయింది, పంచుకుంటోంది…</translation>
    </message>
    <message>
        <source>Saved here, not shared.</source>
        <translation>ఇక్కడ సేవ్, పంచుకోలేదు.</translation>
    </message>
    <message>
        <source>Saved here, shared later.</source>
        <translation>ఇక్కడ సేవ్, తర్వాత పంచుకుంటుంది.</translation>
    </message>
    <message>
        <source>Saved here. Team as of {when}.</source>
        <translation>ఇక్కడ సేవ్. బృందం: {when} వరకు.</translation>
    </message>
    <message>
        <source>The team&apos;s hub does not answer. Everything is kept here and goes to the team by itself.</source>
        <translation>బృందం హబ్ స్పందించడం లేదు. అన్నీ ఇక్కడ భద్రంగా ఉన్నాయి, వాటంతట అవే బృందానికి చేరతాయి.</translation>
    </message>
    <message>
        <source>{name} is looking at this caller too</source>
        <translation>ఈ కాలర్‌ను {name} కూడా చూస్తున్నారు</translation>
    </message>
    <message>
        <source>{names} are looking at this caller too</source>
        <translation>ఈ కాలర్‌ను {names} కూడా చూస్తున్నారు</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ఇప్పుడే</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln నిమిషం క్రితం</numerusform>
            <numerusform>%Ln నిమిషాల క్రితం</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln గంట క్రితం</numerusform>
            <numerusform>%Ln గంటల క్రితం</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Notes about the caller</source>
        <translation>కాలర్ గురించి నోట్స్</translation>
    </message>
    <message>
        <source>Notes of a call</source>
        <translation>కాల్ నోట్స్</translation>
    </message>
    <message>
        <source>How a call ended</source>
        <translation>కాల్ ఫలితం</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>మాట</translation>
    </message>
    <message>
        <source>By when it was promised</source>
        <translation>మాట ఇచ్చిన గడువు</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ఖాళీ)</translation>
    </message>
    <message>
        <source>A colleague wrote, {when}</source>
        <translation>ఒక సహోద్యోగి రాసినది, {when}</translation>
    </message>
    <message>
        <source>{name} wrote, {when}</source>
        <translation>{name} రాసినది, {when}</translation>
    </message>
</context>
<context>
    <name>TheirHoldPanel</name>
    <message>
        <source>They have put you on hold. Nothing is counted.</source>
        <translation>వారు మిమ్మల్ని హోల్డ్‌లో ఉంచారు. ఏదీ లెక్కించడం లేదు.</translation>
    </message>
</context>
<context>
    <name>ToldWords</name>
    <message>
        <source>You are back in the call. Nothing is lost.</source>
        <translation>మీరు తిరిగి కాల్‌లో ఉన్నారు. ఏదీ పోలేదు.</translation>
    </message>
    <message>
        <source>Promise kept in mind for {day}.</source>
        <translation>{day} నాటి మాట గుర్తుంటుంది.</translation>
    </message>
    <message>
        <source>Wrapped up.</source>
        <translation>పూర్తయింది.</translation>
    </message>
    <message>
        <source>Imported: {created} new, {updated} updated, {unchanged} unchanged, {refused} refused.</source>
        <translation>ఇంపోర్ట్ అయింది: {created} కొత్తవి, {updated} అప్‌డేట్, {unchanged} మారనివి, {refused} తిరస్కరించినవి.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln వ్యాసం {name}లో రాయబడింది.</numerusform>
            <numerusform>%Ln వ్యాసాలు {name}లో రాయబడ్డాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>రద్దు చేశాం.</translation>
    </message>
    <message>
        <source>The import is being taken back. You can go on working meanwhile.</source>
        <translation>ఇంపోర్ట్ వెనక్కి తీసుకోబడుతోంది. ఈలోగా పని కొనసాగించండి.</translation>
    </message>
    <message>
        <source>Merged into one contact.</source>
        <translation>ఒకే కాంటాక్ట్‌గా కలిపాం.</translation>
    </message>
    <message>
        <source>Groups of words: {created} new, {updated} changed, {unchanged} as they were.</source>
        <translation>పద సమూహాలు: {created} కొత్తవి, {updated} మారినవి, {unchanged} అలాగే ఉన్నవి.</translation>
    </message>
    <message>
        <source>Written into {file}. Groups of words: {count}.</source>
        <translation>{file} లో రాయబడింది. పద సమూహాలు: {count}.</translation>
    </message>
    <message>
        <source>This is the sample company. Nobody here is real.</source>
        <translation>ఇది నమూనా కంపెనీ. ఇక్కడివారెవరూ నిజమైనవారు కాదు.</translation>
    </message>
    <message>
        <source>That article is no longer here. The link to it is out of date.</source>
        <translation>ఆ వ్యాసం ఇప్పుడు ఇక్కడ లేదు. దాని లింక్ పాతది.</translation>
    </message>
    <message>
        <source>Somebody is on the line. Practise once that call is filed.</source>
        <translation>లైన్‌లో ఎవరో ఉన్నారు. ఆ కాల్ నమోదయ్యాక సాధన చేయండి.</translation>
    </message>
    <message>
        <source>The rep is on a call, or still has one to file. Try again after that.</source>
        <translation>ప్రతినిధి కాల్‌లో ఉన్నారు, లేదా వారి ఒక కాల్ ఇంకా నమోదు కావాలి. ఆ తర్వాత మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The app at the other computer cannot use this practice call.</source>
        <translation>అవతలి కంప్యూటర్‌లోని యాప్ ఈ సాధన కాల్‌ను ఉపయోగించలేదు.</translation>
    </message>
    <message>
        <source>The two computers are joined.</source>
        <translation>రెండు కంప్యూటర్లు కలిశాయి.</translation>
    </message>
    <message>
        <source>The other computer is no longer joined.</source>
        <translation>అవతలి కంప్యూటర్ ఇప్పుడు కలిసి లేదు.</translation>
    </message>
    <message>
        <source>Practised: {title}. {score} of 100; the report is in the workbench.</source>
        <translation>సాధన అయింది: {title}. 100కి {score}; నివేదిక వర్క్‌బెంచ్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>Saved, and ready to be practised: {title}.</source>
        <translation>సేవ్ అయింది, సాధనకు సిద్ధం: {title}.</translation>
    </message>
    <message>
        <source>Ready to be practised: {title}.</source>
        <translation>సాధనకు సిద్ధం: {title}.</translation>
    </message>
    <message>
        <source>Ready to be followed: {title}.</source>
        <translation>అనుసరించడానికి సిద్ధం: {title}.</translation>
    </message>
    <message>
        <source>Your trainer&apos;s marks are on your scorecard: {title}.</source>
        <translation>మీ శిక్షకుల మార్కులు మీ స్కోర్‌కార్డ్‌లో ఉన్నాయి: {title}.</translation>
    </message>
    <message>
        <source>This run is your own, and no trainer has marked it yet: {title}.</source>
        <translation>ఇది మీ సొంత కాల్, శిక్షకులు ఇంకా మార్కులు ఇవ్వలేదు: {title}.</translation>
    </message>
    <message>
        <source>Written as {name}.</source>
        <translation>{name} గా రాశాం.</translation>
    </message>
    <message>
        <source>The team has version {version} of your pack.</source>
        <translation>మీ ప్యాక్ వెర్షన్ {version} ఇప్పుడు బృందం దగ్గర ఉంది.</translation>
    </message>
    <message>
        <source>The team has version {version} already. Give your pack a higher number and share it again, so that everybody can read what changed.</source>
        <translation>వెర్షన్ {version} ఇప్పటికే బృందం దగ్గర ఉంది. ఏం మారిందో అందరూ చదవగలిగేలా, మీ ప్యాక్ వెర్షన్‌ను పెంచి మళ్లీ పంచుకోండి.</translation>
    </message>
    <message>
        <source>The company&apos;s rules are here as version {version}: read what changed.</source>
        <translation>కంపెనీ నియమాల వెర్షన్ {version} వచ్చింది: ఏం మారిందో చదవండి.</translation>
    </message>
    <message>
        <source>Version {version} of the company&apos;s rules needs a newer app, so those before hold on. Please update the app.</source>
        <translation>కంపెనీ నియమాల వెర్షన్ {version}కు కొత్త యాప్ కావాలి, కాబట్టి ఇంతకు ముందువే అమల్లో ఉంటాయి. దయచేసి యాప్‌ను అప్‌డేట్ చేయండి.</translation>
    </message>
    <message>
        <source>Version {version} of the company&apos;s rules is not used, so those before hold on: {file} is not as it should be. Please tell your trainer.</source>
        <translation>కంపెనీ నియమాల వెర్షన్ {version} అమల్లోకి రాలేదు, కాబట్టి ఇంతకు ముందువే ఉంటాయి: {file} సరిగా లేదు. దయచేసి మీ ట్రైనర్‌కు చెప్పండి.</translation>
    </message>
    <message>
        <source>Version {version} of the company&apos;s rules cannot be used here, so those before hold on. Please update the app, or tell your trainer.</source>
        <translation>కంపెనీ నియమాల వెర్షన్ {version} ఇక్కడ పనిచేయదు, కాబట్టి ఇంతకు ముందువే అమల్లో ఉంటాయి. దయచేసి యాప్‌ను అప్‌డేట్ చేయండి, లేదా మీ ట్రైనర్‌కు చెప్పండి.</translation>
    </message>
    <message>
        <source>Somebody is on the line. Go back once that call is filed.</source>
        <translation>లైన్‌లో ఒకరు ఉన్నారు. ఆ కాల్ ముగించి నమోదు చేశాక వెనక్కి వెళ్ళండి.</translation>
    </message>
    <message>
        <source>Somebody is on the line. Erase once that call is filed.</source>
        <translation>ఎవరో లైన్‌లో ఉన్నారు. ఆ కాల్ నమోదయ్యాక చెరపండి.</translation>
    </message>
    <message>
        <source>Somebody is on the line. Bring the file in once that call is filed.</source>
        <translation>లైన్‌లో ఒకరు ఉన్నారు. ఆ కాల్ పూర్తయ్యాక ఫైల్‌ను తీసుకోండి.</translation>
    </message>
    <message>
        <source>You are back at the copy of {when}. What was here before is kept as a copy too.</source>
        <translation>మీరు {when} నాటి ప్రతికి తిరిగి వచ్చారు. ముందు ఇక్కడ ఉన్నది కూడా ఒక ప్రతిగా ఉంది.</translation>
    </message>
    <message>
        <source>The disk is full. What you do is still saved, in room that was held back for this. Please make some room; this line goes by itself then.</source>
        <translation>డిస్క్ నిండిపోయింది. దీని కోసమే అట్టిపెట్టిన చోటులో మీ పని ఇంకా సేవ్ అవుతోంది. దయచేసి కొంత చోటు చేయండి; అప్పుడు ఈ వాక్యం దానంతటదే పోతుంది.</translation>
    </message>
    <message>
        <source>Your data was damaged and is put right: the copy of {when}, and from the damaged file {count} newer entries. Places that nobody can read: {lost}. It is kept beside the copies.</source>
        <translation>మీ డేటా పాడైంది, సరిచేశాం: {when} నాటి కాపీ, పాడైన ఫైల్ నుంచి {count} కొత్త నమోదులు. చదవలేని చోట్లు: {lost}. ఆ ఫైల్ కాపీల పక్కన ఉంది.</translation>
    </message>
    <message>
        <source>Your data was damaged, and there was no copy. {count} entries could be read. Places that nobody can read: {lost}. The damaged file is kept beside the copies.</source>
        <translation>మీ డేటా పాడైంది, కాపీ ఏదీ లేదు. {count} నమోదులు చదవగలిగాం. చదవలేని చోట్లు: {lost}. పాడైన ఫైల్ కాపీల పక్కన ఉంది.</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>కీ కీరింగ్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>Somebody is on the line. See to your key once that call is filed.</source>
        <translation>ఎవరో లైన్‌లో ఉన్నారు. ఆ కాల్ నమోదు అయ్యాక మీ తాళం చెవి చూసుకోండి.</translation>
    </message>
    <message>
        <source>Your data has a new key, and of the codes only the new one opens it. Copies open as before.</source>
        <translation>మీ డేటాకు కొత్త తాళం చెవి ఉంది; కోడ్‌లలో కొత్తది మాత్రమే దాన్ని తెరుస్తుంది. కాపీలు ముందులాగే తెరుచుకుంటాయి.</translation>
    </message>
    <message>
        <source>The keyring of this desktop opens your data.</source>
        <translation>ఈ కంప్యూటర్ కీరింగ్ మీ డేటాను తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>The new recovery code is valid. The old one opens nothing any more.</source>
        <translation>కొత్త రికవరీ కోడ్ అమల్లోకి వచ్చింది. పాతది ఇక దేన్నీ తెరవదు.</translation>
    </message>
    <message>
        <source>The new passphrase opens your data.</source>
        <translation>కొత్త పాస్‌ఫ్రేజ్ మీ డేటాను తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>Your recovery code has not been confirmed yet.</source>
        <translation>మీ రికవరీ కోడ్ ఇంకా నిర్ధారించలేదు.</translation>
    </message>
</context>
<context>
    <name>TriageLine</name>
    <message>
        <source>Turn to whoever can help with this</source>
        <translation>ఇందులో సాయపడగల వారిని సంప్రదించండి</translation>
    </message>
    <message>
        <source>They can help</source>
        <translation>వారు సాయపడగలరు</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>కాపీ అయింది</translation>
    </message>
</context>
<context>
    <name>TrialColumn</name>
    <message>
        <source>The caller at the end: {band}, {mood} of 100</source>
        <translation>చివర్లో కాలర్: {band}, 100 లో {mood}</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>{file} cannot be opened: it is damaged, or the key is another one.</source>
        <translation>{file} తెరుచుకోవడం లేదు: అది పాడైంది, లేదా దాని కీ వేరు.</translation>
    </message>
    <message>
        <source>A part of your data on this disk is damaged. Please close the app when you can and open it again: it then puts right what can be put right.</source>
        <translation>ఈ డిస్క్‌లో మీ డేటాలో కొంత భాగం పాడైంది. వీలైనప్పుడు దయచేసి యాప్‌ను మూసి మళ్లీ తెరవండి: అప్పుడు సరిచేయగలిగినది సరిచేస్తుంది.</translation>
    </message>
    <message>
        <source>{file} was not made by this app, so it is left alone.</source>
        <translation>{file} ఈ యాప్ చేసినది కాదు, కాబట్టి దాన్ని ముట్టుకోలేదు.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version. Please update the app.</source>
        <translation>{file}ను కొత్త వెర్షన్ రాసింది. దయచేసి యాప్‌ను అప్‌డేట్ చేయండి.</translation>
    </message>
    <message>
        <source>The app is open already.</source>
        <translation>యాప్ ఇప్పటికే తెరిచి ఉంది.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved. Please make some room.</source>
        <translation>డిస్క్ నిండిపోయింది: ఇంకేమీ సేవ్ కాదు. దయచేసి కొంత చోటు చేయండి.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}. Please look at its rights and its disk.</source>
        <translation>{folder}లో ఏమీ రాయలేం. దాని అనుమతులు, డిస్క్ చూడండి.</translation>
    </message>
    <message>
        <source>That opens nothing. Please check each letter and try again.</source>
        <translation>దీనితో ఏదీ తెరుచుకోలేదు. ప్రతి అక్షరం సరిచూసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>This desktop has no keyring, so a passphrase guards your data.</source>
        <translation>ఈ కంప్యూటర్‌లో కీరింగ్ లేదు, కాబట్టి మీ డేటాను పాస్‌ఫ్రేజ్ కాపాడుతుంది.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, or use your passphrase.</source>
        <translation>కీరింగ్ లాక్ అయి ఉంది. దాన్ని తెరవండి, లేదా మీ పాస్‌ఫ్రేజ్ వాడండి.</translation>
    </message>
    <message>
        <source>The keyring does not hold our key any more. Use your recovery code.</source>
        <translation>కీరింగ్‌లో మన కీ ఇప్పుడు లేదు. మీ రికవరీ కోడ్ వాడండి.</translation>
    </message>
    <message>
        <source>{file} is damaged. Use a backup of it, or your recovery code.</source>
        <translation>{file} పాడైంది. దాని బ్యాకప్ లేదా మీ రికవరీ కోడ్ వాడండి.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} అక్కడ లేదు.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} చదవలేం.</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be told. Choose what looks right.</source>
        <translation>{file} అక్షరాలు స్పష్టంగా లేవు. సరిగా కనిపించేది ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>There is no encoding called {name}.</source>
        <translation>{name} అనే ఎన్‌కోడింగ్ లేదు.</translation>
    </message>
    <message>
        <source>{folder} holds more than {files} files or {megabytes} MB.</source>
        <translation>{folder}లో {files} కంటే ఎక్కువ ఫైళ్లు లేదా {megabytes} MB ఉన్నాయి.</translation>
    </message>
    <message>
        <source>{file} has no column {heading}.</source>
        <translation>{file}లో {heading} కాలమ్ లేదు.</translation>
    </message>
    <message>
        <source>A column cannot hold {field}. It can hold: {known}.</source>
        <translation>కాలమ్‌లో {field} ఉండకూడదు. ఉండగలిగేవి: {known}.</translation>
    </message>
    <message>
        <source>{file} is no practice run that somebody shared, or it is damaged or newer than this app. Nothing was changed.</source>
        <translation>{file} పంచుకున్న సాధన కాల్ కాదు, లేదా అది పాడైంది లేదా ఈ యాప్ కంటే కొత్తది. ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>{file} is not as it should be.</source>
        <translation>{file} సరిగా లేదు.</translation>
    </message>
    <message>
        <source>{picture} is missing, or is no PNG, JPEG, GIF or WebP of at most {megabytes} MB.</source>
        <translation>{picture} లేదు, లేదా అది గరిష్ఠంగా {megabytes} MB ఉన్న PNG, JPEG, GIF లేదా WebP కాదు.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {field} is not as it should be.</source>
        <translation>{file}, లైన్ {line}: {field} సరిగా లేదు.</translation>
    </message>
    <message>
        <source>{file} cannot be used. It has to be a scenario, or a story in one of these formats: {formats}. At most {megabytes} MB.</source>
        <translation>{file} పనికిరాదు. అది సన్నివేశం గానీ, ఈ రూపాల్లో ఒకదానిలో ఉన్న కథ గానీ కావాలి: {formats}. గరిష్ఠంగా {megabytes} ఎంబీ.</translation>
    </message>
    <message>
        <source>There is nothing to import in {file}.</source>
        <translation>{file}లో ఇంపోర్ట్ చేయడానికి ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>Please say what each column of {file} holds.</source>
        <translation>{file}లో ప్రతి కాలమ్‌లో ఏముందో చెప్పండి.</translation>
    </message>
    <message>
        <source>There are no articles in {file} that the app can read.</source>
        <translation>యాప్ చదవగల వ్యాసాలు {file} లో లేవు.</translation>
    </message>
    <message>
        <source>No article is marked as public yet, so there is nothing to write.</source>
        <translation>ఇంకా ఏ వ్యాసమూ బహిరంగంగా గుర్తించలేదు, కాబట్టి రాయడానికి ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>One page holds one language, and there are several: {languages}.</source>
        <translation>ఒక పేజీలో ఒకే భాష ఉంటుంది, ఇక్కడ చాలా ఉన్నాయి: {languages}.</translation>
    </message>
    <message>
        <source>{file} is no export of everything by this app. Nothing was changed.</source>
        <translation>{file} ఈ యాప్ చేసిన పూర్తి ఎక్స్‌పోర్ట్ కాదు. ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was changed since it was written. Nothing was changed here.</source>
        <translation>{file} పాడైంది, లేదా రాసిన తర్వాత మార్చారు. ఇక్కడ ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than any export holds. Nothing was changed.</source>
        <translation>{file} విప్పితే ఏ ఎక్స్‌పోర్ట్ కంటే చాలా పెద్దదవుతుంది. ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}.</source>
        <translation>{zone} అనే సమయ మండలం లేదు.</translation>
    </message>
    <message>
        <source>Please say in which time zone the times of {file} are.</source>
        <translation>దయచేసి {file} లోని సమయాలు ఏ సమయ మండలానివో చెప్పండి.</translation>
    </message>
    <message>
        <source>{file} is damaged at line {line}. It is kept aside; the usual settings hold.</source>
        <translation>{file} లైన్ {line} వద్ద పాడైంది. దాన్ని పక్కన పెట్టాం; మామూలు సెట్టింగ్‌లు అమల్లో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The settings name a phone {source} that does not exist.</source>
        <translation>సెట్టింగ్‌లలో ఉన్న ఫోన్ {source} అసలు లేదు.</translation>
    </message>
    <message>
        <source>The phone {source} cannot work with {setting} as it is set.</source>
        <translation>ఫోన్ {source} ఇప్పుడున్న {setting}తో పనిచేయదు.</translation>
    </message>
    <message>
        <source>The settings name the phone {source} twice; only the first of them is used.</source>
        <translation>సెట్టింగ్‌లలో {source} ఫోన్ రెండుసార్లు ఉంది; మొదటిది మాత్రమే వాడబడుతుంది.</translation>
    </message>
    <message>
        <source>The softphone {source} is not answering. Hold and hang up in it by hand.</source>
        <translation>సాఫ్ట్‌ఫోన్ {source} స్పందించడం లేదు. హోల్డ్, కాల్ ముగింపు అందులోనే చేయండి.</translation>
    </message>
    <message>
        <source>Another program controls the softphone {source}.</source>
        <translation>సాఫ్ట్‌ఫోన్ {source}ను మరో ప్రోగ్రామ్ నియంత్రిస్తోంది.</translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <translation>ఇది ఫోన్ నంబర్ కాదు.</translation>
    </message>
    <message>
        <source>This call is not turned into text: the parts for it are missing (agentassist[transcript]).</source>
        <translation>ఈ కాల్ వచనంగా మారడం లేదు: దానికి కావలసిన భాగాలు లేవు (agentassist[transcript]).</translation>
    </message>
    <message>
        <source>This call is not turned into text: {folder} holds no speech model. Choose another in the settings.</source>
        <translation>ఈ కాల్ వచనంగా మారడం లేదు: {folder} లో స్పీచ్ మోడల్ లేదు. సెట్టింగ్‌లలో మరొకటి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>This call is not turned into text: neither microphone nor loudspeaker can be heard.</source>
        <translation>ఈ కాల్ వచనంగా మారడం లేదు: మైక్ గానీ స్పీకర్ గానీ వినబడడం లేదు.</translation>
    </message>
    <message>
        <source>This call is no longer turned into text: that part stopped. Your call and notes are safe.</source>
        <translation>ఈ కాల్ ఇకపై వచనంగా మారదు: ఆ భాగం ఆగిపోయింది. మీ కాల్, నోట్స్ భద్రంగా ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The model that finds by meaning is not installed here. Search goes on by words.</source>
        <translation>అర్థం బట్టి వెతికే మోడల్ ఇక్కడ లేదు. వెతుకులాట పదాలతో కొనసాగుతుంది.</translation>
    </message>
    <message>
        <source>{address} cannot be asked. A model&apos;s address begins with {scheme}, or is on this computer.</source>
        <translation>{address} ను అడగలేము. మోడల్ చిరునామా {scheme} తో మొదలవుతుంది, లేదా ఈ కంప్యూటర్‌లో ఉంటుంది.</translation>
    </message>
    <message>
        <source>The model at {server} does not answer. All else goes on.</source>
        <translation>{server} లోని మోడల్ స్పందించడం లేదు. మిగతావన్నీ కొనసాగుతాయి.</translation>
    </message>
    <message>
        <source>The model at {server} does not take the key. Please look at it in the settings.</source>
        <translation>{server} లోని మోడల్ కీని అంగీకరించడం లేదు. దయచేసి సెట్టింగ్‌లలో చూడండి.</translation>
    </message>
    <message>
        <source>What {server} answers is not from such a model. Please look at its address and name.</source>
        <translation>{server} ఇచ్చే జవాబు అలాంటి మోడల్‌ది కాదు. దయచేసి దాని చిరునామా, పేరు చూడండి.</translation>
    </message>
    <message>
        <source>The keyring did not take the key, so it was not kept. Unlock the keyring and try again.</source>
        <translation>కీరింగ్ కీని తీసుకోలేదు, కాబట్టి అది ఉంచబడలేదు. కీరింగ్‌ను తెరిచి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>This computer does not let the app wait for others on its network. A firewall may forbid it.</source>
        <translation>ఈ కంప్యూటర్ తన నెట్‌వర్క్‌లో ఇతరుల కోసం వేచి ఉండటానికి యాప్‌ను అనుమతించడం లేదు. ఫైర్‌వాల్ అడ్డుకుంటుండవచ్చు.</translation>
    </message>
    <message>
        <source>{address} is not the address of a computer. It looks like the one on the trainer&apos;s screen.</source>
        <translation>{address} ఏ కంప్యూటర్ చిరునామా కాదు. శిక్షకుల తెరపై కనిపించే చిరునామాలా ఉండాలి.</translation>
    </message>
    <message>
        <source>Nobody waits at {address}. Both computers must be in one network, and the trainer&apos;s waiting.</source>
        <translation>{address} వద్ద ఎవరూ వేచి లేరు. రెండు కంప్యూటర్లు ఒకే నెట్‌వర్క్‌లో ఉండాలి, శిక్షకుల కంప్యూటర్ వేచి ఉండాలి.</translation>
    </message>
    <message>
        <source>{address} answers, but no trainer waits there with this app.</source>
        <translation>{address} నుంచి జవాబు వచ్చింది, కానీ అక్కడ ఈ యాప్‌తో శిక్షకులు ఎవరూ వేచి లేరు.</translation>
    </message>
    <message>
        <source>The other computer has another version of the app. Please update both.</source>
        <translation>అవతలి కంప్యూటర్‌లో యాప్ వేరే వెర్షన్ ఉంది. దయచేసి రెండింటినీ అప్‌డేట్ చేయండి.</translation>
    </message>
    <message>
        <source>That is not the code on the trainer&apos;s screen. Please check each letter and try again.</source>
        <translation>శిక్షకుల తెరపై ఉన్న కోడ్ ఇది కాదు. దయచేసి ప్రతి అక్షరాన్నీ సరిచూసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>There is no connection called {connector}.</source>
        <translation>{connector} అనే కనెక్షన్ లేదు.</translation>
    </message>
    <message>
        <source>{connector} cannot work yet. Please look at its {setting}.</source>
        <translation>{connector} ఇంకా పని చేయలేదు. దయచేసి దాని {setting} చూడండి.</translation>
    </message>
    <message>
        <source>The password for {connector} is not in the keyring. Please type it once more.</source>
        <translation>{connector} పాస్‌వర్డ్ కీరింగ్‌లో లేదు. దయచేసి మరోసారి టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>{address} is neither encrypted nor on this computer, so nothing was sent there.</source>
        <translation>{address} ఎన్‌క్రిప్ట్ కాలేదు, ఈ కంప్యూటర్‌లోనూ లేదు; అందుకే అక్కడికి ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>{server} does not answer. What you have here stands.</source>
        <translation>{server} స్పందించడం లేదు. ఇక్కడ ఉన్నది అలాగే ఉంది.</translation>
    </message>
    <message>
        <source>{server} cannot prove who it is, so no password was sent there.</source>
        <translation>{server} తన గుర్తింపును నిరూపించలేకపోయింది, అందుకే అక్కడికి పాస్‌వర్డ్ పంపలేదు.</translation>
    </message>
    <message>
        <source>{server} does not let you in, or not as far. Please look at name, password and rights.</source>
        <translation>{server} లోపలికి లేదా అంత వరకు అనుమతించడం లేదు. దయచేసి పేరు, పాస్‌వర్డ్, హక్కులు చూడండి.</translation>
    </message>
    <message>
        <source>{server} asks to be left alone for {wait_s} seconds. What came until now is kept.</source>
        <translation>{server} {wait_s} సెకన్లు ఆగమని అడుగుతోంది. ఇప్పటివరకు వచ్చినది భద్రంగా ఉంది.</translation>
    </message>
    <message>
        <source>What {server} answers is not from such a server. Please look at its address.</source>
        <translation>{server} ఇచ్చే సమాధానం అలాంటి సర్వర్‌ది కాదు. దయచేసి దాని చిరునామా చూడండి.</translation>
    </message>
    <message>
        <source>{server} answers more than {megabytes} MB at once. Nothing of it was taken.</source>
        <translation>{server} ఒకేసారి {megabytes} MB కంటే ఎక్కువ పంపుతోంది. అందులో ఏదీ తీసుకోలేదు.</translation>
    </message>
    <message>
        <source>There is no such contact any more.</source>
        <translation>ఈ కాంటాక్ట్ ఇప్పుడు లేరు.</translation>
    </message>
    <message>
        <source>In your team, trainers and owners erase people for good. Nothing was removed; please ask one of them.</source>
        <translation>మీ బృందంలో వ్యక్తులను శాశ్వతంగా చెరిపేది ట్రైనర్లు, యజమానులు. ఏదీ తొలగించలేదు; దయచేసి వారిలో ఒకరిని అడగండి.</translation>
    </message>
    <message>
        <source>{count} contacts share this number. Choose one of them.</source>
        <translation>ఈ నంబర్ {count} కాంటాక్ట్‌లది. దయచేసి వారిలో ఒకరిని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Another program sent something that is no call. It was ignored.</source>
        <translation>మరో ప్రోగ్రామ్ పంపినది కాల్ కాదు. దాన్ని పట్టించుకోలేదు.</translation>
    </message>
    <message>
        <source>The app is not open.</source>
        <translation>యాప్ తెరిచి లేదు.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Your call and notes are safe.</source>
        <translation>మా వైపు ఏదో పొరపాటు జరిగింది. మీ కాల్, నోట్స్ భద్రంగా ఉన్నాయి.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open your data</source>
        <translation>మీ డేటా తెరవండి</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>పాస్‌ఫ్రేజ్ లేదా రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>It is encrypted on this computer.</source>
        <translation>ఇది ఈ కంప్యూటర్‌లో ఎన్‌క్రిప్ట్ అయి ఉంది.</translation>
    </message>
    <message>
        <source>Let the keyring of this desktop open it from now on</source>
        <translation>ఇకపై ఈ కంప్యూటర్ కీరింగ్ దీన్ని తెరవనివ్వండి</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>కీరింగ్‌తో మళ్లీ ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరిచి ఉంది</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop, so what you chose or wrote down opens your data.</source>
        <translation>ఈ కంప్యూటర్‌లో ఏ కీరింగ్ స్పందించడం లేదు, కాబట్టి మీరు ఎంచుకున్నది లేదా రాసి పెట్టుకున్నది మీ డేటాను తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked. Unlock it and try again, or type what you wrote down.</source>
        <translation>ఈ కంప్యూటర్ కీరింగ్ లాక్ అయి ఉంది. దాన్ని తెరిచి మళ్లీ ప్రయత్నించండి, లేదా మీరు రాసి పెట్టుకున్నది టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>This is another keyring than last time, or it has lost our key. Your data is as it was, and opens with what you chose or wrote down.</source>
        <translation>ఇది గత సారి కీరింగ్ కాదు, లేదా ఇందులో మా తాళం చెవి లేదు. మీ డేటా అలాగే ఉంది; మీరు ఎంచుకున్నది లేదా రాసి పెట్టుకున్నది దాన్ని తెరుస్తుంది.</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>Yes, it helped</source>
        <translation>అవును, ఉపయోగపడింది</translation>
    </message>
    <message>
        <source>No</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>No, it did not help</source>
        <translation>లేదు, ఉపయోగపడలేదు</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>ఇది తప్పు</translation>
    </message>
    <message>
        <source>What is wrong? (optional)</source>
        <translation>తప్పేమిటి? (ఐచ్ఛికం)</translation>
    </message>
    <message>
        <source>What is wrong with this article</source>
        <translation>ఈ వ్యాసంలో తప్పేమిటి</translation>
    </message>
    <message>
        <source>Mark as wrong</source>
        <translation>తప్పుగా గుర్తించండి</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>ధన్యవాదాలు.</translation>
    </message>
    <message>
        <source>Did that help?</source>
        <translation>ఇది ఉపయోగపడిందా?</translation>
    </message>
    <message>
        <source>Marked as wrong</source>
        <translation>తప్పుగా గుర్తించారు</translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message>
        <source>Voice of practice callers: in the model&apos;s words</source>
        <translation>సాధన కాలర్ల మాట: మోడల్ పదాల్లో</translation>
    </message>
    <message numerus="yes">
        <source>What callers do and how they feel is never up to the model, nor is your score. Without an answer within %n second(s) they speak as the scenario has it.</source>
        <translation>
            <numerusform>కాలర్లు ఏం చేస్తారో, వారికి ఎలా అనిపిస్తుందో మోడల్ ఎప్పుడూ నిర్ణయించదు; మీ స్కోరును కూడా. %n సెకనులో సమాధానం రాకపోతే వారు సన్నివేశంలో ఉన్నట్టే మాట్లాడతారు.</numerusform>
            <numerusform>కాలర్లు ఏం చేస్తారో, వారికి ఎలా అనిపిస్తుందో మోడల్ ఎప్పుడూ నిర్ణయించదు; మీ స్కోరును కూడా. %n సెకన్లలో సమాధానం రాకపోతే వారు సన్నివేశంలో ఉన్నట్టే మాట్లాడతారు.</numerusform>
        </translation>
    </message>
    <message>
        <source>In practice calls this server then gets the line the caller is about to say, their mood, and the last lines you said, without cards, codes, long numbers and addresses. What the caller has not told yet stays here.</source>
        <translation>అప్పుడు సాధన కాల్‌లలో కాలర్ చెప్పబోయే మాట, వారి మూడ్, మీరు చివరగా చెప్పిన మాటలు ఈ సర్వర్‌కు వెళ్తాయి; కార్డులు, కోడ్‌లు, పొడవైన నంబర్లు, చిరునామాలు వెళ్లవు. కాలర్ ఇంకా చెప్పనిది ఇక్కడే ఉంటుంది.</translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>{state}: {rest}</source>
        <translation>{state}: {rest}</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Ways out</source>
        <translation>మార్గాలు</translation>
    </message>
    <message>
        <source>Ticked: the caller takes it.</source>
        <translation>టిక్ ఉంటే: కాలర్ దీన్ని ఒప్పుకుంటారు.</translation>
    </message>
    <message>
        <source>It is solved, they agree</source>
        <translation>పరిష్కారమైంది, వారు ఒప్పుకున్నారు</translation>
    </message>
    <message>
        <source>they would take it now</source>
        <translation>ఇప్పుడు ఒప్పుకుంటారు</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your own data</source>
        <translation>మీ సొంత డేటా</translation>
    </message>
    <message>
        <source>Contacts and calls stay on this computer, in a file that only you can open.</source>
        <translation>కాంటాక్టులు, కాల్స్ ఈ కంప్యూటర్‌లోనే, మీరు మాత్రమే తెరవగల ఫైల్‌లో ఉంటాయి.</translation>
    </message>
    <message>
        <source>Its key goes into the keyring of this desktop, so nothing needs to be typed each day.</source>
        <translation>దాని కీ ఈ కంప్యూటర్ కీరింగ్‌లోకి వెళ్తుంది, కాబట్టి రోజూ ఏమీ టైప్ చేయనక్కర్లేదు.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>మొదలుపెట్టండి</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>{time} there</source>
        <translation>అక్కడ {time}</translation>
    </message>
    <message>
        <source>calling in {language}</source>
        <translation>{language}లో కాల్</translation>
    </message>
    <message>
        <source>{where}. {now}</source>
        <translation>{where}. {now}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
</context>
<context>
    <name>WholeComing</name>
    <message>
        <source>Looked over so far</source>
        <translation>ఇప్పటివరకు చూసినది</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>లోపలికి తీసుకోండి</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు కాదు</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>WholeProgress</name>
    <message>
        <source>Everything comes in from {file}</source>
        <translation>{file} నుంచి అన్నీ వస్తున్నాయి</translation>
    </message>
    <message>
        <source>All of it comes in, or nothing. Calls still ring in your phone meanwhile.</source>
        <translation>అంతా వస్తుంది, లేదా ఏదీ రాదు. ఈలోగా కాల్స్ మీ ఫోన్‌లో మోగుతూనే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Everything from a file</source>
        <translation>అన్నీ ఒక ఫైల్ నుంచి</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>ఇప్పటివరకు వచ్చినది</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>అన్నీ ఉన్నట్టే ఉంచండి</translation>
    </message>
</context>
<context>
    <name>WholeSettings</name>
    <message>
        <source>Save everything as a file…</source>
        <translation>అన్నీ ఒక ఫైల్‌గా భద్రపరచండి…</translation>
    </message>
    <message>
        <source>Bring everything in from a file…</source>
        <translation>ఫైల్ నుంచి అన్నీ తీసుకోండి…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>All you have here in one file, in forms that other programs read too. It is not encrypted: whoever has the file can read everything in it, so keep it as you would keep papers.</source>
        <translation>ఇక్కడ మీకున్నదంతా ఒకే ఫైల్‌లో, ఇతర ప్రోగ్రాములు కూడా చదవగల రూపాల్లో. ఇది ఎన్‌క్రిప్ట్ కాదు: ఫైల్ ఎవరి దగ్గర ఉంటే వారు అందులోనిదంతా చదవగలరు, కాబట్టి కాగితాల్లా జాగ్రత్తగా ఉంచండి.</translation>
    </message>
    <message>
        <source>Such a file also comes in again, here or on another computer. You see what is in it first.</source>
        <translation>అలాంటి ఫైల్‌ను ఇక్కడ లేదా మరో కంప్యూటర్‌లో మళ్లీ తీసుకోవచ్చు. అందులో ఏముందో ముందుగా కనిపిస్తుంది.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln వరుస</numerusform>
            <numerusform>%Ln వరుసలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}: {rows}</source>
        <translation>{file} రాస్తున్నాం: {rows}</translation>
    </message>
    <message>
        <source>{file} is written: {rows}</source>
        <translation>{file} రాశాం: {rows}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>ఆపారు; ఏ ఫైల్ రాయలేదు.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>ఏ ఫైల్ రాయలేదు.</translation>
    </message>
    <message>
        <source>Save everything, readable by anybody</source>
        <translation>అన్నీ భద్రపరచండి, ఎవరైనా చదవగలరు</translation>
    </message>
    <message>
        <source>Everything in one file (*.zip);;All files (*)</source>
        <translation>ఒకే ఫైల్‌లో అన్నీ (*.zip);;అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>Bring everything in</source>
        <translation>అన్నీ లోపలికి తీసుకోండి</translation>
    </message>
</context>
<context>
    <name>WholeWords</name>
    <message>
        <source>Looking through {file}. Nothing has come in yet.</source>
        <translation>{file} పరిశీలిస్తోంది. ఇంకా ఏదీ రాలేదు.</translation>
    </message>
    <message>
        <source>{file} is whole. This is in it:</source>
        <translation>{file} పూర్తిగా ఉంది. ఇందులో ఉన్నవి:</translation>
    </message>
    <message>
        <source>Nothing of {file} came in. All is as it was.</source>
        <translation>{file} నుంచి ఏదీ రాలేదు. అన్నీ ఉన్నట్టే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Nothing in {file} was new here.</source>
        <translation>{file} లో ఇక్కడికి కొత్తది ఏదీ లేదు.</translation>
    </message>
    <message numerus="yes">
        <source>{file} came in. %Ln row(s) were new here, or newer.</source>
        <translation>
            <numerusform>{file} వచ్చింది. %Ln వరుస ఇక్కడ కొత్తది, లేదా తాజాది.</numerusform>
            <numerusform>{file} వచ్చింది. %Ln వరుసలు ఇక్కడ కొత్తవి, లేదా తాజావి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్</numerusform>
            <numerusform>%Ln కాంటాక్టులు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) and messages</source>
        <translation>
            <numerusform>%Ln కాల్ లేదా సందేశం</numerusform>
            <numerusform>%Ln కాల్స్, సందేశాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) and follow-ups</source>
        <translation>
            <numerusform>%Ln మాట లేదా ఫాలో-అప్</numerusform>
            <numerusform>%Ln మాటలు, ఫాలో-అప్‌లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln వ్యాసం</numerusform>
            <numerusform>%Ln వ్యాసాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of words</source>
        <translation>
            <numerusform>పదాల సమూహం %Ln</numerusform>
            <numerusform>పదాల సమూహాలు %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice call(s)</source>
        <translation>
            <numerusform>సాధన కాల్ %Ln</numerusform>
            <numerusform>సాధన కాల్స్ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln చిత్రం</numerusform>
            <numerusform>%Ln చిత్రాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of your content</source>
        <translation>
            <numerusform>మీ విషయాల ఫైల్ %Ln</numerusform>
            <numerusform>మీ విషయాల ఫైళ్లు %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation>{when} న రాసినది</translation>
    </message>
    <message>
        <source>Written {when} by {who}</source>
        <translation>{when} న {who} రాసినది</translation>
    </message>
    <message>
        <source>Undo goes back to the copy from before. What you did since is then kept as a copy too.</source>
        <translation>రద్దు చేస్తే ముందటి ప్రతికి తిరిగి వెళ్తుంది. ఆ తర్వాత చేసినది కూడా ప్రతిగా ఉంచబడుతుంది.</translation>
    </message>
    <message>
        <source>Of what is here already, the newer one stays, field by field. Nothing is taken away, and who was erased stays so. A copy of all you have is made first. The windows close while it comes in, and open again.</source>
        <translation>ఇక్కడ ఇప్పటికే ఉన్నవాటిలో ప్రతి ఫీల్డ్‌కు కొత్త విలువ నిలుస్తుంది. ఏదీ తీసివేయబడదు, తొలగించినవారు అలాగే ఉంటారు. ముందుగా మీ మొత్తం డేటాకు ప్రతి తయారవుతుంది. అది వస్తున్నప్పుడు విండోలు మూసుకుని, మళ్లీ తెరుచుకుంటాయి.</translation>
    </message>
    <message>
        <source>Your team gets it too, so it cannot be taken back.</source>
        <translation>ఇది మీ బృందానికి కూడా చేరుతుంది, కాబట్టి వెనక్కి తీసుకోలేరు.</translation>
    </message>
</context>
<context>
    <name>WindowGroup</name>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>రంగులు</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>అక్షరాల సైజు</translation>
    </message>
    <message>
        <source>Urdu letters</source>
        <translation>ఉర్దూ అక్షరాలు</translation>
    </message>
    <message>
        <source>Keep the call window above the others</source>
        <translation>కాల్ విండోను అన్నిటికంటే పైన ఉంచండి</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>విండో</translation>
    </message>
</context>
<context>
    <name>WithTrainer</name>
    <message>
        <source>Share with my trainer</source>
        <translation>నా శిక్షకులతో పంచుకోండి</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>పంచుకోవడం ఆపండి</translation>
    </message>
    <message>
        <source>Save a file for my trainer…</source>
        <translation>నా శిక్షకుల కోసం ఫైల్ భద్రపరచండి…</translation>
    </message>
</context>
<context>
    <name>WordingLine</name>
    <message>
        <source>Sounds: {manner}</source>
        <translation>వినడానికి: {manner}</translation>
    </message>
    <message>
        <source>As in the sample: {words}</source>
        <translation>నమూనాలో ఉన్నట్లు: {words}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Greet</source>
        <translation>పలకరింపు</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>గుర్తింపు</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>తెలుసుకోండి</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>అర్థం చేసుకోండి</translation>
    </message>
    <message>
        <source>Say back</source>
        <translation>తిరిగి చెప్పండి</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>పరిష్కారం</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>హోల్డ్</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>బదిలీ</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>మాట</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>సరిచూడండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ముగింపు</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>పూర్తి చేయండి</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>వినండి</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>నిర్ధారణ</translation>
    </message>
    <message>
        <source>They have not heard their points back yet.</source>
        <translation>వారు చెప్పినవి ఇంకా తిరిగి చెప్పలేదు.</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>హోల్డ్‌లో</translation>
    </message>
    <message>
        <source>Go back soon</source>
        <translation>త్వరగా తిరిగి వెళ్లండి</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>ఇప్పుడే తిరిగి వెళ్లండి</translation>
    </message>
    <message>
        <source>Over a minute</source>
        <translation>ఒక నిమిషం దాటింది</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>రింగ్ అవుతోంది</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>డయల్ అవుతోంది</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>కాల్‌లో</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>హోల్డ్‌లో</translation>
    </message>
    <message>
        <source>They hold</source>
        <translation>వారి హోల్డ్</translation>
    </message>
    <message>
        <source>Phone lost</source>
        <translation>ఫోన్ లింక్ తెగింది</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ముగిసింది</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ఆఫ్</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>కనెక్ట్ అయింది</translation>
    </message>
    <message>
        <source>Not answering, trying again</source>
        <translation>స్పందన లేదు, మళ్లీ ప్రయత్నం</translation>
    </message>
    <message>
        <source>Another program controls it</source>
        <translation>మరో ప్రోగ్రామ్ నియంత్రణలో</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>స్పందించడం లేదు</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) this month</source>
        <translation>
            <numerusform>ఈ నెల %n సంప్రదింపు</numerusform>
            <numerusform>ఈ నెల %n సంప్రదింపులు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 7 days</source>
        <translation>
            <numerusform>7 రోజుల్లో %n సంప్రదింపు</numerusform>
            <numerusform>7 రోజుల్లో %n సంప్రదింపులు</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise overdue</source>
        <translation>మాట గడువు దాటింది</translation>
    </message>
    <message>
        <source>Promise due today</source>
        <translation>ఈరోజే మాట గడువు</translation>
    </message>
    <message>
        <source>Promise due {day}</source>
        <translation>మాట గడువు {day}</translation>
    </message>
    <message>
        <source>New caller</source>
        <translation>కొత్త కాలర్</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>నంబర్ దాచారు</translation>
    </message>
    <message>
        <source>Passed on once in this matter</source>
        <translation>ఈ విషయంలో ఒకసారి అప్పగించారు</translation>
    </message>
    <message numerus="yes">
        <source>Passed on %n time(s) in this matter</source>
        <translation>
            <numerusform>ఈ విషయంలో %n సారి అప్పగించారు</numerusform>
            <numerusform>ఈ విషయంలో %n సార్లు అప్పగించారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone not answering</source>
        <translation>ఫోన్ స్పందించడం లేదు</translation>
    </message>
    <message>
        <source>They cannot hear you</source>
        <translation>వారికి మీ మాట వినిపించదు</translation>
    </message>
    <message numerus="yes">
        <source>Waited %n second(s)</source>
        <translation>
            <numerusform>%n సెకను ఆగారు</numerusform>
            <numerusform>%n సెకన్లు ఆగారు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waited %n minute(s)</source>
        <translation>
            <numerusform>%n నిమిషం ఆగారు</numerusform>
            <numerusform>%n నిమిషాలు ఆగారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Prefers: {channel}</source>
        <translation>ఇష్టం: {channel}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>కాల్</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>ఎస్‌ఎంఎస్</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>చాట్</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>సోషల్ మీడియా</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>ముఖాముఖి</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>ఉత్తరం</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>సెల్ఫ్-సర్వీస్</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరిచి ఉంది</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>పరిష్కారమైంది</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>కొంత</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>అప్పగించారు</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>మిస్ అయింది</translation>
    </message>
    <message numerus="yes">
        <source>You may, up to %n day(s)</source>
        <translation>
            <numerusform>%n రోజు వరకు చేయవచ్చు</numerusform>
            <numerusform>%n రోజుల వరకు చేయవచ్చు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may, up to %n piece(s)</source>
        <translation>
            <numerusform>%n పీసు వరకు చేయవచ్చు</numerusform>
            <numerusform>%n పీసుల వరకు చేయవచ్చు</numerusform>
        </translation>
    </message>
    <message>
        <source>You may, up to {amount}</source>
        <translation>{amount} వరకు చేయవచ్చు</translation>
    </message>
    <message>
        <source>Ask {amount}</source>
        <translation>{amount}ని అడగండి</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>మీరు చేయవచ్చు</translation>
    </message>
    <message>
        <source>You may, up to a limit</source>
        <translation>పరిమితి వరకు చేయవచ్చు</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>ముందు అడగండి</translation>
    </message>
    <message>
        <source>Nobody may</source>
        <translation>ఎవరూ చేయకూడదు</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>No</source>
        <translation>లేదు</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>అడగలేదు</translation>
    </message>
    <message>
        <source>The call is still running</source>
        <translation>కాల్ ఇంకా నడుస్తోంది</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>ఎలా ముగిసింది?</translation>
    </message>
    <message>
        <source>Was it solved?</source>
        <translation>పరిష్కారమైందా?</translation>
    </message>
    <message>
        <source>Did you apologise for the wait?</source>
        <translation>వేచి ఉంచినందుకు క్షమాపణ చెప్పారా?</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>నిలబెట్టాల్సిన మాటలు</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>కాల్‌బ్యాక్‌లు</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>మిస్డ్ కాల్స్</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>ఫాలో-అప్‌లు</translation>
    </message>
    <message>
        <source>Undo tick</source>
        <translation>టిక్ రద్దు</translation>
    </message>
    <message>
        <source>Undo what they said</source>
        <translation>వారి మాటలు రద్దు</translation>
    </message>
    <message>
        <source>Undo promise</source>
        <translation>ఇచ్చిన మాట రద్దు</translation>
    </message>
    <message>
        <source>Undo wrap-up</source>
        <translation>పూర్తి చేయడం రద్దు</translation>
    </message>
    <message>
        <source>Undo choice</source>
        <translation>ఎంపిక రద్దు</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>విలీనం రద్దు</translation>
    </message>
    <message>
        <source>Undo what came of it</source>
        <translation>ఫలితాన్ని రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>ఇంపోర్ట్ రద్దు</translation>
    </message>
    <message>
        <source>Undo contact</source>
        <translation>కాంటాక్ట్ రద్దు</translation>
    </message>
    <message>
        <source>Undo done</source>
        <translation>“అయింది” రద్దు</translation>
    </message>
    <message>
        <source>Undo call-back</source>
        <translation>కాల్‌బ్యాక్ రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Undo that step</source>
        <translation>ఆ అడుగు రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Undo keeping them</source>
        <translation>వారిని ఉంచడం రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Undo apology</source>
        <translation>క్షమాపణ రద్దు</translation>
    </message>
    <message>
        <source>Undo dismissal</source>
        <translation>తీసివేత రద్దు</translation>
    </message>
    <message>
        <source>Bring the scenario back</source>
        <translation>సన్నివేశాన్ని తిరిగి తీసుకురండి</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>తొలగింపును వెనక్కి తీసుకోండి</translation>
    </message>
    <message>
        <source>Undo what you said of it</source>
        <translation>మీ అభిప్రాయం రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Undo meaning</source>
        <translation>అర్థం రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Undo approval</source>
        <translation>అనుమతి చర్యను వెనక్కి తీసుకోండి</translation>
    </message>
    <message>
        <source>Undo rule</source>
        <translation>నియమాన్ని రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Undo new address</source>
        <translation>కొత్త చిరునామాను రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Undo article</source>
        <translation>వ్యాసం రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Undo words</source>
        <translation>పదాలు రద్దు</translation>
    </message>
    <message>
        <source>Undo that choice of text</source>
        <translation>ఎంచుకున్న మాటను వెనక్కి తీసుకోండి</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>refund, money back, wapsi</source>
        <translation>రీఫండ్, డబ్బు వాపసు, వాపసు</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Words that mean the same, with commas between them</source>
        <translation>ఒకే అర్థం ఉన్న పదాలు, మధ్యలో కామాలు</translation>
    </message>
    <message>
        <source>A group needs at least two words, with a comma between them.</source>
        <translation>సమూహానికి కనీసం రెండు పదాలు కావాలి, మధ్యలో కామా.</translation>
    </message>
    <message>
        <source>Another group has all of these words already.</source>
        <translation>ఈ పదాలన్నీ ఇప్పటికే మరో సమూహంలో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>One of these is too long. Is a comma missing?</source>
        <translation>వీటిలో ఒకటి చాలా పొడవుగా ఉంది. కామా లేదా?</translation>
    </message>
    <message>
        <source>These are too many words for one group. Make two groups of them.</source>
        <translation>ఒక సమూహానికి ఈ పదాలు చాలా ఎక్కువ. రెండు సమూహాలుగా చేయండి.</translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>Search your groups</source>
        <translation>మీ సమూహాలను వెతకండి</translation>
    </message>
    <message>
        <source>Search groups of words</source>
        <translation>పద సమూహాలను వెతకండి</translation>
    </message>
    <message>
        <source>New</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translation>పద సమూహాలు</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of your own</source>
        <translation>
            <numerusform>%Ln సొంత సమూహం</numerusform>
            <numerusform>%Ln సొంత సమూహాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are always there.</source>
        <translation>
            <numerusform>మరో %Ln ఎప్పుడూ ఉంటుంది.</numerusform>
            <numerusform>మరో %Ln ఎప్పుడూ ఉంటాయి.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>Word</source>
        <translation>పదం</translation>
    </message>
    <message>
        <source>Means the same</source>
        <translation>అదే అర్థం</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Import…</source>
        <translation>ఇంపోర్ట్…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ఎక్స్‌పోర్ట్…</translation>
    </message>
    <message>
        <source>Who searches for one word of a group also finds the others, in any language.</source>
        <translation>సమూహంలోని ఒక పదం వెతికితే మిగతావీ దొరుకుతాయి, ఏ భాషలోనైనా.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>పదాలు</translation>
    </message>
    <message>
        <source>Words (*.yaml *.yml);;All files (*)</source>
        <translation>పదాలు (*.yaml *.yml);;అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>Words from a file</source>
        <translation>ఫైల్ నుంచి పదాలు</translation>
    </message>
    <message>
        <source>Words into a file</source>
        <translation>పదాలు ఫైల్‌లోకి</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Workbench</source>
        <translation>వర్క్‌బెంచ్</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>పేజీలు</translation>
    </message>
</context>
<context>
    <name>WrapUpPanel</name>
    <message>
        <source>Who was it?</source>
        <translation>ఎవరు?</translation>
    </message>
    <message>
        <source>Who was it? A name makes a contact</source>
        <translation>ఎవరు? పేరు రాస్తే కాంటాక్ట్ అవుతుంది</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>దేని గురించి</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ఫాలో-అప్</translation>
    </message>
    <message>
        <source>Outcome {figure}</source>
        <translation>ఫలితం {figure}</translation>
    </message>
    <message>
        <source>Solved: {answer}</source>
        <translation>పరిష్కారం: {answer}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>విషయం</translation>
    </message>
</context>
</TS>
