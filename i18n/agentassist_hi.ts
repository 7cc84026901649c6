<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>ActChoice</name>
    <message>
        <source>What this line was</source>
        <translation>यह बात क्या थी</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose all that it was; mood and score follow, and the line is heard so from now on.</source>
        <translation>जो-जो यह थी, वह सब चुनें; मूड और अंक उसी से बदलेंगे, और आगे से यह बात ऐसे ही सुनी जाएगी।</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>What to say before a hold</source>
        <translation>होल्ड से पहले क्या कहें</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>कॉल पर लौटें</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>म्यूट करें</translation>
    </message>
    <message>
        <source>Let them hear you again</source>
        <translation>आवाज़ फिर चालू करें</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>आगे सौंपें</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>कॉल ख़त्म करें</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>काट दें</translation>
    </message>
    <message>
        <source>Abusive caller</source>
        <translation>अपमानजनक कॉल</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <translation>कॉल कट गई</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Take a breather of 20 seconds</source>
        <translation>20 सेकंड का विराम लें</translation>
    </message>
    <message>
        <source>Offer a call-back</source>
        <translation>कॉलबैक की पेशकश करें</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>नई कॉल</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>वर्कबेंच</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>समेटें</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>New call from the copied number</source>
        <translation>कॉपी किए नंबर से नई कॉल</translation>
    </message>
</context>
<context>
    <name>AmountWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n नग</numerusform>
            <numerusform>%n नग</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>You asked: was it solved?</source>
        <translation>आपने पूछा: क्या हल हुआ?</translation>
    </message>
</context>
<context>
    <name>ApologyPanel</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Apologised for the wait</source>
        <translation>इंतज़ार के लिए माफ़ी माँग ली</translation>
    </message>
    <message>
        <source>They hung up</source>
        <translation>उन्होंने फ़ोन रख दिया</translation>
    </message>
    <message>
        <source>They asked for the wait</source>
        <translation>उन्होंने ही रुकने को कहा</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>कोई और वजह</translation>
    </message>
    <message numerus="yes">
        <source>You held them for %n second(s).</source>
        <translation>
            <numerusform>आपने उन्हें %n सेकंड होल्ड पर रखा।</numerusform>
            <numerusform>आपने उन्हें %n सेकंड होल्ड पर रखा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank them for waiting, and apologise.</source>
        <translation>रुकने के लिए धन्यवाद कहें, और माफ़ी माँगें।</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>They said yes</source>
        <translation>उन्होंने हाँ कहा</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>उन्होंने मना किया</translation>
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
        <translation>{time} बजे पूछा</translation>
    </message>
    <message>
        <source>{who} was asked at {time}</source>
        <translation>{who} से {time} पर पूछा</translation>
    </message>
    <message>
        <source>within a minute</source>
        <translation>एक मिनट के भीतर</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n मिनट बाद</numerusform>
            <numerusform>%n मिनट बाद</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for a yes</source>
        <translation>मंज़ूरी का इंतज़ार</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>मंज़ूर नहीं</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया</translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>अनुवाद करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>बदलाव छोड़ें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
</context>
<context>
    <name>ArticleBody</name>
    <message>
        <source>Text in Markdown</source>
        <translation>Markdown में पाठ</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>तस्वीर जोड़ें…</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>पढ़ने में ऐसा</translation>
    </message>
    <message>
        <source>Only the beginning is shown here; all of it is kept.</source>
        <translation>यहाँ केवल शुरुआत दिखती है; रखा पूरा जाता है।</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>तस्वीर जोड़ें</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>तस्वीर में क्या दिखता है</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>Callers asked:</source>
        <translation>कॉलर ने पूछा:</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>खोज के शब्द</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>अल्पविराम से अलग</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>देखरेख</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>समीक्षा की तारीख</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>किसका अनुवाद</translation>
    </message>
    <message>
        <source>The id of the original</source>
        <translation>मूल लेख की पहचान</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Questions, one a line, as callers ask them</source>
        <translation>सवाल, हर पंक्ति में एक, कॉलर के शब्दों में</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Callers may read it too</source>
        <translation>कॉलर भी पढ़ सकते हैं</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>All articles</source>
        <translation>सभी लेख</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Title, in the words callers use</source>
        <translation>शीर्षक, कॉलर के शब्दों में</translation>
    </message>
    <message>
        <source>Parts of the article</source>
        <translation>लेख के भाग</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Not saved yet. Nothing you typed is lost.</source>
        <translation>अभी सेव नहीं हुआ। लिखा हुआ कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सेव हुआ</translation>
    </message>
    <message>
        <source>Export this article</source>
        <translation>यह लेख एक्सपोर्ट करें</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Search by title</source>
        <translation>शीर्षक से खोजें</translation>
    </message>
    <message>
        <source>Search articles by title</source>
        <translation>लेख शीर्षक से खोजें</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>नया लेख</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>सभी एक्सपोर्ट…</translation>
    </message>
    <message>
        <source>Public answers…</source>
        <translation>सार्वजनिक जवाब…</translation>
    </message>
    <message>
        <source>as pages</source>
        <translation>पन्नों के रूप में</translation>
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
        <translation>सार्वजनिक जवाब किस रूप में लिखे जाएँ</translation>
    </message>
    <message>
        <source>Not saved yet:</source>
        <translation>अभी सेव नहीं:</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>लेख</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln लेख</numerusform>
            <numerusform>%Ln लेख</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>ArticleVersions</name>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>यह संस्करण</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>यह संस्करण लौटाएँ</translation>
    </message>
    <message>
        <source>Save or discard your changes first.</source>
        <translation>पहले अपने बदलाव सेव करें या छोड़ें।</translation>
    </message>
    <message>
        <source>Each save adds a version; none is lost.</source>
        <translation>हर बार सेव करने पर एक संस्करण बढ़ता है; कोई नहीं खोता।</translation>
    </message>
</context>
<context>
    <name>AskBackStep</name>
    <message>
        <source>Type it once</source>
        <translation>एक बार टाइप करें</translation>
    </message>
    <message>
        <source>From your note or printout. Spaces, dashes and small letters do not matter.</source>
        <translation>अपने नोट या प्रिंट से। ख़ाली जगह, डैश और छोटे अक्षर से फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>That is not the code yet. Please compare it letter by letter.</source>
        <translation>कोड अभी नहीं मिला। कृपया एक-एक अक्षर मिलाकर देखें।</translation>
    </message>
</context>
<context>
    <name>AskHoldPanel</name>
    <message>
        <source>Before you hold</source>
        <translation>होल्ड करने से पहले</translation>
    </message>
    <message>
        <source>In your own words:</source>
        <translation>अपने शब्दों में:</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Breather</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>ask whether they can wait a moment, and listen to the answer</source>
        <translation>पूछें कि क्या वे एक पल रुक सकते हैं, और जवाब सुनें</translation>
    </message>
    <message>
        <source>say what you do meanwhile</source>
        <translation>बताएँ कि इस बीच आप क्या करेंगे</translation>
    </message>
    <message>
        <source>say how long, a minute at most</source>
        <translation>बताएँ कि कितनी देर, ज़्यादा से ज़्यादा एक मिनट</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>Every search found something. Somebody keeps this well.</source>
        <translation>हर खोज में कुछ मिला। किसी ने इसे अच्छे से सँभाला है।</translation>
    </message>
    <message>
        <source>Found nothing</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Nobody had to search twice for the same thing.</source>
        <translation>किसी को एक ही बात दो बार नहीं खोजनी पड़ी।</translation>
    </message>
    <message>
        <source>Searched again in other words</source>
        <translation>दूसरे शब्दों में फिर खोजा गया</translation>
    </message>
    <message>
        <source>No article was marked wrong twice, and no two of them answer the same question.</source>
        <translation>किसी लेख को दो बार ग़लत नहीं बताया गया, और कोई दो लेख एक ही सवाल का जवाब नहीं देते।</translation>
    </message>
    <message>
        <source>May contradict</source>
        <translation>शायद आपस में मेल नहीं</translation>
    </message>
    <message>
        <source>Nobody found an article wrong or of no help since it was last changed.</source>
        <translation>पिछले बदलाव के बाद किसी को कोई लेख ग़लत या बेकार नहीं लगा।</translation>
    </message>
    <message>
        <source>Wrong or of no help</source>
        <translation>ग़लत या बेकार</translation>
    </message>
    <message>
        <source>No article waits for its review.</source>
        <translation>कोई लेख समीक्षा के इंतज़ार में नहीं है।</translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>समीक्षा बाकी है</translation>
    </message>
    <message>
        <source>Nothing was opened in the last 30 days. This list fills by itself.</source>
        <translation>पिछले 30 दिनों में कुछ नहीं खोला गया। यह सूची अपने आप भरती है।</translation>
    </message>
    <message>
        <source>Opened most in the last 30 days</source>
        <translation>पिछले 30 दिनों में सबसे ज़्यादा खोले गए</translation>
    </message>
    <message>
        <source>This is about words and articles. Numbers, and the names of people on file, are left out.</source>
        <translation>यहाँ बात शब्दों और लेखों की है। नंबर और दर्ज लोगों के नाम छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>What callers ask</source>
        <translation>कॉलर क्या पूछते हैं</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} खोलें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>{title} बदलें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>एक ही अर्थ</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>एक नहीं</translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message numerus="yes">
        <source>%n time(s), last on {day}</source>
        <translation>
            <numerusform>%n बार, पिछली बार {day} को</numerusform>
            <numerusform>%n बार, पिछली बार {day} को</numerusform>
        </translation>
    </message>
    <message>
        <source>“{heard}” was searched again as “{meant}”</source>
        <translation>“{heard}” को फिर “{meant}” लिखकर खोजा गया</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s). Do both mean the same?</source>
        <translation>
            <numerusform>%n बार। क्या दोनों का अर्थ एक है?</numerusform>
            <numerusform>%n बार। क्या दोनों का अर्थ एक है?</numerusform>
        </translation>
    </message>
    <message>
        <source>“{heard}” and “{meant}” mean the same</source>
        <translation>“{heard}” और “{meant}” का अर्थ एक है</translation>
    </message>
    <message>
        <source>“{heard}” and “{meant}” do not mean the same</source>
        <translation>“{heard}” और “{meant}” का अर्थ एक नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s)</source>
        <translation>
            <numerusform>%n बार खोला गया</numerusform>
            <numerusform>%n बार खोला गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Review was due on {day}</source>
        <translation>समीक्षा {day} को होनी थी</translation>
    </message>
    <message numerus="yes">
        <source>Marked wrong %n time(s)</source>
        <translation>
            <numerusform>%n बार ग़लत बताया गया</numerusform>
            <numerusform>%n बार ग़लत बताया गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not help %n time(s)</source>
        <translation>
            <numerusform>%n बार मदद नहीं मिली</numerusform>
            <numerusform>%n बार मदद नहीं मिली</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked wrong %n time(s) since it was last changed</source>
        <translation>
            <numerusform>पिछले बदलाव के बाद %n बार ग़लत बताया गया</numerusform>
            <numerusform>पिछले बदलाव के बाद %n बार ग़लत बताया गया</numerusform>
        </translation>
    </message>
    <message>
        <source>“{other}” also answers “{shared}”</source>
        <translation>“{other}” भी “{shared}” का जवाब देता है</translation>
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
        <translation>हटाना, मिलाना, इंपोर्ट, एक्सपोर्ट, हमेशा के लिए मिटाना और ऐसे ही काम; नामों की जगह आईडी के साथ। कोई प्रविष्टि निकाली नहीं जाती, और हर प्रविष्टि अपने से पहले वालियों पर मुहर लगाती है।</translation>
    </message>
    <message>
        <source>What was done with people&apos;s data</source>
        <translation>लोगों के डेटा के साथ क्या किया गया</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>अभी तक कुछ दर्ज नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Entry {n} is missing or was changed afterwards.</source>
        <translation>प्रविष्टि {n} ग़ायब है या बाद में बदली गई है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), all as they were written.</source>
        <translation>
            <numerusform>%Ln प्रविष्टि, जैसी लिखी गई थी वैसी ही।</numerusform>
            <numerusform>%Ln प्रविष्टियाँ, सब जैसी लिखी गई थीं वैसी ही।</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>कॉन्टैक्ट हटाया गया</translation>
    </message>
    <message>
        <source>Deletion taken back</source>
        <translation>हटाना वापस लिया गया</translation>
    </message>
    <message>
        <source>Contacts merged</source>
        <translation>कॉन्टैक्ट मिलाए गए</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>मिलाना वापस लिया गया</translation>
    </message>
    <message>
        <source>Person erased for good</source>
        <translation>व्यक्ति का डेटा हमेशा के लिए मिटाया गया</translation>
    </message>
    <message>
        <source>One person&apos;s data exported</source>
        <translation>एक व्यक्ति का डेटा एक्सपोर्ट किया गया</translation>
    </message>
    <message>
        <source>All data exported</source>
        <translation>सारा डेटा एक्सपोर्ट किया गया</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>फ़ाइल इंपोर्ट की गई</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>इंपोर्ट वापस लिया गया</translation>
    </message>
    <message>
        <source>Went back to a copy</source>
        <translation>पुरानी प्रति पर लौटे</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>कुंजी बदली गई</translation>
    </message>
    <message>
        <source>Joined a team</source>
        <translation>टीम में शामिल हुए</translation>
    </message>
    <message>
        <source>Left a team</source>
        <translation>टीम छोड़ी गई</translation>
    </message>
    <message>
        <source>How long things are kept was changed</source>
        <translation>रखने की अवधि बदली गई</translation>
    </message>
    <message>
        <source>Old data removed</source>
        <translation>पुराना डेटा हटाया गया</translation>
    </message>
</context>
<context>
    <name>AuthoringWords</name>
    <message>
        <source>Please give it a title, for it is found by that.</source>
        <translation>कृपया शीर्षक दें, लेख उसी से मिलता है।</translation>
    </message>
    <message>
        <source>Please shorten the title to 200 letters.</source>
        <translation>कृपया शीर्षक को 200 अक्षरों तक छोटा करें।</translation>
    </message>
    <message>
        <source>Please write something below the headings.</source>
        <translation>कृपया शीर्षकों के नीचे कुछ लिखें।</translation>
    </message>
    <message>
        <source>This is longer than 5 MB. Please make two articles of it; nothing is lost meanwhile.</source>
        <translation>यह 5 MB से लंबा है। कृपया इसके दो लेख बनाएँ; तब तक कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>Please shorten the summary to 500 letters.</source>
        <translation>कृपया सारांश को 500 अक्षरों तक छोटा करें।</translation>
    </message>
    <message>
        <source>Please shorten each question to 300 letters.</source>
        <translation>कृपया हर सवाल को 300 अक्षरों तक छोटा करें।</translation>
    </message>
    <message>
        <source>That is no day. Please write it as in {day}, or leave the field empty.</source>
        <translation>यह कोई तारीख नहीं है। कृपया {day} जैसा लिखें, या खाली छोड़ें।</translation>
    </message>
    <message>
        <source>This picture is too large to be shown. Please make it smaller and try again.</source>
        <translation>यह तस्वीर दिखाने के लिए बहुत बड़ी है। कृपया इसे छोटा करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Please choose a PNG, JPEG, GIF or WebP.</source>
        <translation>यह ऐसी तस्वीर नहीं जो दिखाई जा सके। कृपया PNG, JPEG, GIF या WebP चुनें।</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>समीक्षा बाकी</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>सेव नहीं हुआ</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>बिना शीर्षक</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>किन पर लागू</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>समाधान</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Copy</source>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>इसी पर लौटें</translation>
    </message>
    <message>
        <source>There is no copy yet. The first is made while you work.</source>
        <translation>अभी कोई प्रति नहीं है। पहली आपके काम करते-करते बन जाएगी।</translation>
    </message>
    <message>
        <source>Once a day all you have here is copied, encrypted as it is, and the last seven copies are kept. Going back sets aside what is here now, so that you can return to it.</source>
        <translation>यहाँ का सब कुछ दिन में एक बार कॉपी होता है, जैसा है वैसा ही एन्क्रिप्टेड, और पिछली सात प्रतियाँ रखी जाती हैं। लौटने पर अभी का सब अलग रख दिया जाता है, ताकि आप उस पर वापस आ सकें।</translation>
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
        <translation>{when}, लौटने से पहले · {size}</translation>
    </message>
    <message>
        <source>{when}, before a file came in · {size}</source>
        <translation>{when}, फ़ाइल आने से पहले · {size}</translation>
    </message>
</context>
<context>
    <name>BadRows</name>
    <message>
        <source>Rows that stay out</source>
        <translation>छूटने वाली पंक्तियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out</source>
        <translation>
            <numerusform>%n पंक्ति छूटेगी</numerusform>
            <numerusform>%n पंक्तियाँ छूटेंगी</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, लाइन {line}: {why}</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>लाइन {line}: {why}</translation>
    </message>
</context>
<context>
    <name>BriefField</name>
    <message>
        <source>How they feel, as you see it</source>
        <translation>आपको उनका मन कैसा लगता है</translation>
    </message>
    <message>
        <source>Mood?</source>
        <translation>मूड?</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>फिर से लिखा जाए</translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation>सार कॉपी करें</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>सार</translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message>
        <source>Please mind: {what}</source>
        <translation>ध्यान रखें: {what}</translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation>विषय: {what}</translation>
    </message>
    <message>
        <source>Mood: {what}</source>
        <translation>मन: {what}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>हो चुका: {what}</translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation>अभी बाकी: {what}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>वादा: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Passed on %n time(s) in this matter already</source>
        <translation>
            <numerusform>इस मामले में पहले ही %n बार आगे सौंपा गया</numerusform>
            <numerusform>इस मामले में पहले ही %n बार आगे सौंपा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {what}</source>
        <translation>नोट: {what}</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>नंबर छिपा है</translation>
    </message>
    <message>
        <source>They said, and agreed to: {what}</source>
        <translation>उन्होंने कहा और हामी भरी: {what}</translation>
    </message>
    <message>
        <source>They said: {what}</source>
        <translation>उन्होंने कहा: {what}</translation>
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
        <translation>कॉलबैक की पेशकश करें</translation>
    </message>
    <message>
        <source>Let them choose a time, and say it back.</source>
        <translation>समय उन्हें चुनने दें, और उसे दोहराएँ।</translation>
    </message>
    <message>
        <source>They would rather wait</source>
        <translation>वे रुकना चाहते हैं</translation>
    </message>
    <message>
        <source>No call-back</source>
        <translation>कॉलबैक नहीं</translation>
    </message>
    <message>
        <source>Call back at time {number}</source>
        <translation>कॉलबैक: विकल्प {number}</translation>
    </message>
    <message>
        <source>You will reach them at {number}.</source>
        <translation>उनका नंबर {number} है।</translation>
    </message>
    <message>
        <source>Their number is withheld: ask for it, and write it into the note.</source>
        <translation>उनका नंबर छिपा है: पूछकर नोट में लिखें।</translation>
    </message>
</context>
<context>
    <name>CallGroup</name>
    <message>
        <source>A soft tone when a hold reaches 55 seconds</source>
        <translation>होल्ड 55 सेकंड होने पर हल्की ध्वनि</translation>
    </message>
    <message>
        <source>Prompts fade as you know them</source>
        <translation>जैसे-जैसे आप जानते जाएँ, संकेत कम होते जाएँ</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>कुछ भी अपने-आप न हिले</translation>
    </message>
    <message>
        <source>While you talk</source>
        <translation>बात करते समय</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Calls as text</source>
        <translation>कॉल टेक्स्ट के रूप में</translation>
    </message>
</context>
<context>
    <name>CalmPanel</name>
    <message>
        <source>It is aimed at the situation. You may end it.</source>
        <translation>गुस्सा हालात पर है। आपको कॉल समाप्त करने का हक़ है।</translation>
    </message>
    <message>
        <source>A threat: end it at once, without a warning.</source>
        <translation>धमकी मिले तो तुरंत समाप्त करें, बिना चेतावनी के।</translation>
    </message>
    <message>
        <source>Breather</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>कॉल समाप्त करें</translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation>सार कॉपी करें</translation>
    </message>
    <message>
        <source>How we do it</source>
        <translation>हमारा तरीका</translation>
    </message>
    <message>
        <source>They calmed down</source>
        <translation>वे शांत हो गए</translation>
    </message>
    <message>
        <source>Ring {who}</source>
        <translation>{who} को फ़ोन करें</translation>
    </message>
    <message>
        <source>Copy the number of {who}</source>
        <translation>{who} का नंबर कॉपी करें</translation>
    </message>
</context>
<context>
    <name>CalmWords</name>
    <message>
        <source>First warning: name the behaviour, and say what you need to go on</source>
        <translation>पहली चेतावनी: क्या ठीक नहीं है, और आगे बात के लिए क्या चाहिए, बताएँ</translation>
    </message>
    <message>
        <source>Second warning: the call ends the next time</source>
        <translation>दूसरी चेतावनी: फिर हुआ तो कॉल समाप्त होगी</translation>
    </message>
    <message>
        <source>End it: say so, say how to reach us, and hang up</source>
        <translation>समाप्त करें: पहले कहें, संपर्क का तरीका बताएँ, फिर फ़ोन रख दें</translation>
    </message>
    <message>
        <source>First warning given</source>
        <translation>पहली चेतावनी दी</translation>
    </message>
    <message>
        <source>Second warning given</source>
        <translation>दूसरी चेतावनी दी</translation>
    </message>
    <message>
        <source>Abusive caller: {who}</source>
        <translation>अपमानजनक कॉल: {who}</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>नंबर छिपा है</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) given</source>
        <translation>
            <numerusform>%n चेतावनी दी गई</numerusform>
            <numerusform>%n चेतावनियाँ दी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about: {what}</source>
        <translation>बात यह है: {what}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>नोट: {note}</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>How we do things</source>
        <translation>हम कैसे काम करते हैं</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>कौन क्या देखता है</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>कैसे संबोधित करें</translation>
    </message>
    <message>
        <source>How to greet</source>
        <translation>कैसे नमस्ते करें</translation>
    </message>
    <message>
        <source>Fine to talk about</source>
        <translation>इन पर बात अच्छी लगती है</translation>
    </message>
    <message>
        <source>Better left alone</source>
        <translation>इन्हें न छेड़ें</translation>
    </message>
    <message>
        <source>Days and seasons</source>
        <translation>ख़ास दिन और मौसम</translation>
    </message>
    <message>
        <source>Dates and clock</source>
        <translation>तारीख़ और समय</translation>
    </message>
    <message>
        <source>A help, never a rule about a person: the caller in front of you knows best.</source>
        <translation>यह एक मदद है, किसी इंसान के बारे में नियम नहीं: जो कॉल पर हैं, वही सबसे अच्छा जानते हैं।</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Read and understood</source>
        <translation>पढ़ा और समझा</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>लेख पढ़ें</translation>
    </message>
    <message>
        <source>Try it in a short call</source>
        <translation>एक छोटी कॉल में आज़माएँ</translation>
    </message>
    <message>
        <source>Not yet, after all</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>In force now</source>
        <translation>अभी से लागू</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>{day} से लागू</translation>
    </message>
    <message>
        <source>From {day} on; until then all is as before</source>
        <translation>{day} से; तब तक सब पहले जैसा</translation>
    </message>
    <message>
        <source>New among what you may be asked for</source>
        <translation>एक नई बात, जो आपसे माँगी जा सकती है</translation>
    </message>
    <message>
        <source>No longer among what you may be asked for</source>
        <translation>अब यह आपसे नहीं माँगा जाएगा</translation>
    </message>
    <message>
        <source>What you may do is different</source>
        <translation>आपकी अनुमति बदल गई है</translation>
    </message>
    <message>
        <source>A new playbook</source>
        <translation>नई प्लेबुक</translation>
    </message>
    <message>
        <source>This playbook is gone</source>
        <translation>यह प्लेबुक हटा दी गई है</translation>
    </message>
    <message>
        <source>This playbook was revised</source>
        <translation>यह प्लेबुक बदली गई है</translation>
    </message>
    <message>
        <source>A new article</source>
        <translation>नया लेख</translation>
    </message>
    <message>
        <source>This article is gone</source>
        <translation>यह लेख हटा दिया गया है</translation>
    </message>
    <message>
        <source>This article was revised</source>
        <translation>यह लेख बदला गया है</translation>
    </message>
    <message>
        <source>A new outcome at wrap-up</source>
        <translation>समेटते समय एक नया नतीजा</translation>
    </message>
    <message>
        <source>This outcome is gone</source>
        <translation>यह नतीजा हटा दिया गया है</translation>
    </message>
    <message>
        <source>This outcome is called or filed differently</source>
        <translation>इस नतीजे का नाम या जगह बदली है</translation>
    </message>
    <message>
        <source>A new phrasing rule</source>
        <translation>शब्दों का नया नियम</translation>
    </message>
    <message>
        <source>This phrasing rule is gone</source>
        <translation>शब्दों का यह नियम हटा दिया गया है</translation>
    </message>
    <message>
        <source>This phrasing rule was revised</source>
        <translation>शब्दों का यह नियम बदला गया है</translation>
    </message>
    <message>
        <source>Before: {answer}</source>
        <translation>पहले: {answer}</translation>
    </message>
    <message>
        <source>Then: {answer}</source>
        <translation>उसके बाद: {answer}</translation>
    </message>
    <message>
        <source>{answer}, if {condition}</source>
        <translation>{answer}, अगर {condition}</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your ticks are yours: nobody is told of them.</source>
        <translation>आपके निशान आपके हैं: इनके बारे में किसी को नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation>पिछले संस्करण के बाद कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>पढ़ा और समझा</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Last in touch {day}</source>
        <translation>पिछला संपर्क {day}</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>लाइट</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>डार्क</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ज़्यादा कॉन्ट्रास्ट</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>प्रतिनिधि</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ट्रेनर</translation>
    </message>
    <message>
        <source>On my own</source>
        <translation>अकेले काम</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>The model on this computer</source>
        <translation>इस कंप्यूटर का मॉडल</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>कोई सर्वर</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>नस्ख़</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>नस्तालीक़</translation>
    </message>
</context>
<context>
    <name>ChooserPanel</name>
    <message>
        <source>Who is it?</source>
        <translation>कौन बोल रहे हैं?</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>Choose caller {number}</source>
        <translation>कॉलर {number} चुनें</translation>
    </message>
</context>
<context>
    <name>ClashRow</name>
    <message>
        <source>Keep what stands</source>
        <translation>जो है वही रखें</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>दूसरा लें</translation>
    </message>
    <message>
        <source>This stands now</source>
        <translation>अभी यह है</translation>
    </message>
</context>
<context>
    <name>ClashesPanel</name>
    <message>
        <source>Look at what two people wrote at once</source>
        <translation>दो लोगों ने एक साथ जो लिखा, उसे देखें</translation>
    </message>
    <message>
        <source>Two people changed this: {field}</source>
        <translation>दो लोगों ने यह बदला: {field}</translation>
    </message>
    <message numerus="yes">
        <source>Two people changed %n thing(s)</source>
        <translation>
            <numerusform>दो लोगों ने %n बात बदली</numerusform>
            <numerusform>दो लोगों ने %n बातें बदलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>खुला है</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>बंद है</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your recovery code</source>
        <translation>आपका रिकवरी कोड</translation>
    </message>
    <message>
        <source>If the keyring or the passphrase is ever lost, only this code opens your data.</source>
        <translation>कीरिंग या पासफ़्रेज़ कभी खो जाए, तो आपका डेटा सिर्फ़ इसी कोड से खुलेगा।</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down or print it, and keep it away from this computer.</source>
        <translation>यह सिर्फ़ अभी दिखेगा। इसे लिख लें या प्रिंट करें, और इस कंप्यूटर से दूर रखें।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>फ़ाइल में सेव करें…</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>सँभालकर रख लिया</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>रिकवरी कोड: {code}</translation>
    </message>
    <message>
        <source>Copied. Paste it into your password manager, or print it.</source>
        <translation>कॉपी हो गया। इसे अपने पासवर्ड मैनेजर में पेस्ट करें, या प्रिंट करें।</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>रिकवरी कोड सेव करें</translation>
    </message>
    <message>
        <source>It could not be saved there. Please choose another place.</source>
        <translation>वहाँ सेव नहीं हो सका। कृपया दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or print it; do not leave it here.</source>
        <translation>सेव हो गया। फ़ाइल को पेन ड्राइव में ले जाएँ या प्रिंट करें; यहाँ न छोड़ें।</translation>
    </message>
</context>
<context>
    <name>ConnectionGroup</name>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
</context>
<context>
    <name>ConnectorFields</name>
    <message>
        <source>Choose what each of their fields becomes here</source>
        <translation>चुनें कि वहाँ का हर फ़ील्ड यहाँ क्या बने</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>पासवर्ड या टोकन</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ दें</translation>
    </message>
</context>
<context>
    <name>ConnectorSettings</name>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>देखें क्या आएगा</translation>
    </message>
    <message>
        <source>Bring in now</source>
        <translation>अभी लाएँ</translation>
    </message>
    <message>
        <source>See what would go</source>
        <translation>देखें क्या जाएगा</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>यहीं रोकें</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Address books, mailboxes and help desks you have already. Nothing is asked of a server before you fill it in; passwords go to the keyring.</source>
        <translation>पता पुस्तिकाएँ, मेलबॉक्स और हेल्प डेस्क, जो आपके पास पहले से हैं। आपके भरने से पहले किसी सर्वर से कुछ नहीं पूछा जाता; पासवर्ड कीरिंग में जाते हैं।</translation>
    </message>
    <message>
        <source>Last brought in: {when}</source>
        <translation>पिछली बार लाया गया: {when}</translation>
    </message>
</context>
<context>
    <name>ConnectorWords</name>
    <message>
        <source>Address book (CardDAV)</source>
        <translation>पता पुस्तिका (CardDAV)</translation>
    </message>
    <message>
        <source>Mailbox (IMAP)</source>
        <translation>मेलबॉक्स (IMAP)</translation>
    </message>
    <message>
        <source>People come in, and are told apart and merged as in an import.</source>
        <translation>लोग यहाँ आते हैं, और इंपोर्ट की तरह पहचाने और मिलाए जाते हैं।</translation>
    </message>
    <message>
        <source>Mails with people you know come into their history: when, about what, and a few lines. Mails of others are not read.</source>
        <translation>जिन लोगों को आप जानते हैं, उनकी मेल उनके इतिहास में आती है: कब, किस बारे में, और कुछ पंक्तियाँ। दूसरों की मेल पढ़ी नहीं जाती।</translation>
    </message>
    <message>
        <source>Open cases come as follow-ups, until they are closed there.</source>
        <translation>खुले मामले फ़ॉलो-अप बनकर आते हैं, जब तक वे वहाँ बंद न हों।</translation>
    </message>
    <message>
        <source>People you add, change or delete here can be sent there.</source>
        <translation>यहाँ जोड़े, बदले या हटाए गए लोग वहाँ भेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Notes of calls can be added to the one case that is open.</source>
        <translation>कॉल के नोट्स खुले हुए एक मामले में जोड़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>User</source>
        <translation>यूज़र</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>पता पुस्तिका</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>सर्टिफ़िकेट फ़ाइल</translation>
    </message>
    <message>
        <source>By itself, every … minutes</source>
        <translation>अपने आप, हर … मिनट</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Your own addresses</source>
        <translation>आपके अपने पते</translation>
    </message>
    <message>
        <source>Days back, the first time</source>
        <translation>पहली बार, कितने दिन पीछे तक</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>क्यू</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>खाता नंबर</translation>
    </message>
    <message>
        <source>Notes also go to the customer</source>
        <translation>नोट्स ग्राहक को भी जाते हैं</translation>
    </message>
    <message>
        <source>Empty for the first one</source>
        <translation>पहली के लिए ख़ाली छोड़ें</translation>
    </message>
    <message>
        <source>Only for a server with one of its own</source>
        <translation>सिर्फ़ उस सर्वर के लिए जिसका अपना हो</translation>
    </message>
    <message>
        <source>Empty for never</source>
        <translation>कभी नहीं के लिए ख़ाली छोड़ें</translation>
    </message>
    <message>
        <source>Empty for inbox and sent</source>
        <translation>इनबॉक्स और भेजी गई मेल के लिए ख़ाली छोड़ें</translation>
    </message>
    <message>
        <source>Empty where it is the user</source>
        <translation>जहाँ यूज़र ही पता हो, ख़ाली छोड़ें</translation>
    </message>
    <message>
        <source>Empty for all</source>
        <translation>सबके लिए ख़ाली छोड़ें</translation>
    </message>
    <message>
        <source>It works. You are known there as {name}.</source>
        <translation>यह काम कर रहा है। वहाँ आपकी पहचान {name} है।</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>कुछ नया नहीं।</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>आज़माया जा रहा है …</translation>
    </message>
    <message>
        <source>Looking what would come …</source>
        <translation>देखा जा रहा है कि क्या आएगा …</translation>
    </message>
    <message>
        <source>Bringing in …</source>
        <translation>लाया जा रहा है …</translation>
    </message>
    <message>
        <source>Looking what would go …</source>
        <translation>देखा जा रहा है कि क्या जाएगा …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>भेजा जा रहा है …</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what} {total} में से {done}</translation>
    </message>
    <message>
        <source>This would come:</source>
        <translation>यह आएगा:</translation>
    </message>
    <message>
        <source>Brought in:</source>
        <translation>आया:</translation>
    </message>
    <message>
        <source>This would go there:</source>
        <translation>यह वहाँ जाएगा:</translation>
    </message>
    <message>
        <source>Sent:</source>
        <translation>भेजा गया:</translation>
    </message>
    <message>
        <source>new {n}</source>
        <translation>नए {n}</translation>
    </message>
    <message>
        <source>changed {n}</source>
        <translation>बदले {n}</translation>
    </message>
    <message>
        <source>as before {n}</source>
        <translation>पहले जैसे {n}</translation>
    </message>
    <message>
        <source>of people not known here {n}</source>
        <translation>यहाँ अनजान लोगों के {n}</translation>
    </message>
    <message>
        <source>not readable {n}</source>
        <translation>पढ़े नहीं जा सके {n}</translation>
    </message>
    <message>
        <source>changed on both sides, kept as here {n}</source>
        <translation>दोनों ओर बदले, यहाँ जैसे ही रखे {n}</translation>
    </message>
    <message>
        <source>taken out there, kept here {n}</source>
        <translation>वहाँ हटाए, यहाँ रखे {n}</translation>
    </message>
    <message>
        <source>notes {n}</source>
        <translation>नोट्स {n}</translation>
    </message>
    <message>
        <source>deleted {n}</source>
        <translation>हटाए {n}</translation>
    </message>
    <message>
        <source>changed there meanwhile, left alone {n}</source>
        <translation>इस बीच वहाँ बदले, छुए नहीं {n}</translation>
    </message>
    <message>
        <source>not taken {n}</source>
        <translation>स्वीकार नहीं हुए {n}</translation>
    </message>
    <message>
        <source>no longer there {n}</source>
        <translation>अब वहाँ नहीं {n}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Choose somebody, or two who may be one person.</source>
        <translation>किसी एक को चुनें, या दो को जो शायद एक ही हों।</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
</context>
<context>
    <name>CoolingPanel</name>
    <message>
        <source>That was hard. Leave the phone for ten minutes; nobody counts them.</source>
        <translation>यह आसान नहीं था। दस मिनट फ़ोन से दूर रहें; उन्हें कोई नहीं गिनता।</translation>
    </message>
    <message>
        <source>Back at work</source>
        <translation>काम पर वापस</translation>
    </message>
</context>
<context>
    <name>CopiedLine</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>कॉपी करें: {what}</translation>
    </message>
</context>
<context>
    <name>CourtesyChoice</name>
    <message>
        <source>Why, and how long did you say?</source>
        <translation>क्यों, और आपने कितनी देर बताई?</translation>
    </message>
    <message>
        <source>Hold because: {why}</source>
        <translation>होल्ड की वजह: {why}</translation>
    </message>
    <message>
        <source>They were told: {length}</source>
        <translation>उन्हें बताया गया: {length}</translation>
    </message>
</context>
<context>
    <name>CultureLink</name>
    <message>
        <source>What is kind to know: {region}</source>
        <translation>जान लेना अच्छा है: {region}</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>दूसरा दिन</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>Number withheld</source>
        <translation>नंबर छिपा है</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Owed today</source>
        <translation>आज करने के काम</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Overdue</source>
        <translation>समय बीता</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Nothing is owed. Enjoy the quiet.</source>
        <translation>कुछ बाकी नहीं है। थोड़ा आराम कर लें।</translation>
    </message>
    <message>
        <source>Start with my own data</source>
        <translation>अपने डेटा से शुरू करें</translation>
    </message>
    <message>
        <source>This is the sample company.</source>
        <translation>यह नमूना कंपनी है।</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to read</source>
        <translation>
            <numerusform>पढ़ने के लिए %n बदलाव</numerusform>
            <numerusform>पढ़ने के लिए %n बदलाव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) owed</source>
        <translation>
            <numerusform>%n काम बाकी</numerusform>
            <numerusform>%n काम बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation>समय बीता: {day}</translation>
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
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>नया कोड</translation>
    </message>
    <message>
        <source>Let it ring</source>
        <translation>घंटी बजाएँ</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>प्रतीक्षा रोकें</translation>
    </message>
    <message>
        <source>Address of this computer, any of these</source>
        <translation>इस कंप्यूटर का पता, इनमें से कोई भी</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>एक बार का कोड</translation>
    </message>
    <message>
        <source>No rep is joined.</source>
        <translation>कोई प्रतिनिधि जुड़े नहीं हैं।</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक पल…</translation>
    </message>
    <message>
        <source>The rep opens “Practice”, chooses “Join a trainer…”, and types this address and this code:</source>
        <translation>प्रतिनिधि “अभ्यास” खोलें, “प्रशिक्षक से जुड़ें…” चुनें, और यह पता और यह कोड लिखें:</translation>
    </message>
    <message>
        <source>Nobody came with the code in time, so it is no longer good.</source>
        <translation>समय रहते कोई यह कोड लेकर नहीं आया, इसलिए यह अब नहीं चलेगा।</translation>
    </message>
    <message>
        <source>The rep has joined. Their phone can ring.</source>
        <translation>प्रतिनिधि जुड़ गए हैं। उनके यहाँ घंटी बज सकती है।</translation>
    </message>
    <message>
        <source>Both computers must be in one network. The code is good once, for ten minutes.</source>
        <translation>दोनों कंप्यूटर एक ही नेटवर्क में होने चाहिए। कोड एक बार काम आता है, दस मिनट तक।</translation>
    </message>
    <message numerus="yes">
        <source>Somebody came with a wrong code: %n time(s).</source>
        <translation>
            <numerusform>कोई ग़लत कोड लेकर आया: %n बार।</numerusform>
            <numerusform>कोई ग़लत कोड लेकर आया: %n बार।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>The weights come to {total}, and should come to 100.</source>
        <translation>वज़न मिलकर {total} हैं; मिलकर 100 होने चाहिए।</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Take out</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>EraseView</name>
    <message>
        <source>Erase for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>सब वैसा ही रहने दें</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>प्रमाणपत्र सेव करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their numbers belong to others too; calls from these that are nobody&apos;s stay.</source>
        <translation>
            <numerusform>उनका %Ln नंबर औरों का भी है; उससे आए वे कॉल जो किसी के नाम नहीं हैं, बने रहेंगे।</numerusform>
            <numerusform>उनके %Ln नंबर औरों के भी हैं; उनसे आए वे कॉल जो किसी के नाम नहीं हैं, बने रहेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type: {name}</source>
        <translation>आगे बढ़ने के लिए यह टाइप करें: {name}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटा दिया गया</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>{name} का सारा डेटा हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>For somebody who asked that nothing of theirs be kept. It leaves your data, the search and all copies, and cannot be undone. To take a contact off the list only, delete it.</source>
        <translation>उनके लिए जिन्होंने कहा है कि उनका कुछ भी न रखा जाए। आपके डेटा, खोज और सभी प्रतियों से सब मिट जाता है, और यह वापस नहीं हो सकता। कॉन्टैक्ट को केवल सूची से हटाना हो तो उसे हटाएँ।</translation>
    </message>
    <message>
        <source>This certificate names nobody. Save it to show that it was done.</source>
        <translation>इस प्रमाणपत्र में किसी का नाम नहीं है। यह दिखाने के लिए कि काम हुआ, इसे सेव करें।</translation>
    </message>
    <message>
        <source>Calls come first. Then the copies are cleared, and everything is checked once more.</source>
        <translation>कॉल पहले आते हैं। फिर प्रतियाँ भी साफ़ की जाती हैं, और सब कुछ एक बार फिर जाँचा जाता है।</translation>
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
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>नंबर और पते</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>कॉल और संदेश</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>आगे सौंपना</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>मंज़ूरियाँ</translation>
    </message>
    <message>
        <source>Notes being typed</source>
        <translation>टाइप हो रहे नोट्स</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>निशान</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>वादे</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>मामले</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>फ़ीडबैक</translation>
    </message>
    <message>
        <source>Traces of imports</source>
        <translation>इंपोर्ट के निशान</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>अन्य पंक्तियाँ</translation>
    </message>
    <message>
        <source>Erased on {when}.</source>
        <translation>{when} को मिटाया गया।</translation>
    </message>
    <message>
        <source>Id of the contact: {id}</source>
        <translation>कॉन्टैक्ट की आईडी: {id}</translation>
    </message>
    <message>
        <source>Removed: {rows}</source>
        <translation>हटाया गया: {rows}</translation>
    </message>
    <message>
        <source>Kept as an account of the deed: entry {entries} of the audit, with the id only.</source>
        <translation>काम के हिसाब के तौर पर रखा गया: काम की सूची की प्रविष्टि {entries}, केवल आईडी के साथ।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln daily copy(s) cleared as well.</source>
        <translation>
            <numerusform>%Ln रोज़ की प्रति भी साफ़ की गई।</numerusform>
            <numerusform>%Ln रोज़ की प्रतियाँ भी साफ़ की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) could not be opened; they go by {until}.</source>
        <translation>
            <numerusform>%Ln प्रति नहीं खुल सकी; वह {until} तक हट जाएगी।</numerusform>
            <numerusform>%Ln प्रतियाँ नहीं खुल सकीं; वे {until} तक हट जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>The check afterwards could not be made.</source>
        <translation>बाद की जाँच नहीं हो सकी।</translation>
    </message>
    <message>
        <source>Checked afterwards, in every table of the data and of its copies: 0 found.</source>
        <translation>बाद में डेटा और उसकी प्रतियों की हर तालिका में जाँचा गया: 0 मिले।</translation>
    </message>
    <message numerus="yes">
        <source>Checked afterwards: their name or number still stands in what was written of others, in %Ln place(s): {where}. Please read these yourself.</source>
        <translation>
            <numerusform>बाद में जाँचा गया: औरों के बारे में लिखे में उनका नाम या नंबर अब भी %Ln जगह है: {where}। कृपया इसे ख़ुद पढ़ लें।</numerusform>
            <numerusform>बाद में जाँचा गया: औरों के बारे में लिखे में उनका नाम या नंबर अब भी %Ln जगहों पर है: {where}। कृपया इन्हें ख़ुद पढ़ लें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) or number(s) belong to other people too, and were left to them.</source>
        <translation>
            <numerusform>%Ln नाम या नंबर औरों का भी है, और उनके लिए रहने दिया गया।</numerusform>
            <numerusform>%Ln नाम या नंबर औरों के भी हैं, और उनके लिए रहने दिए गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExerciseModel</name>
    <message>
        <source>Time to refresh</source>
        <translation>दोहराने का समय</translation>
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
        <translation>कॉलर को क्या पता है</translation>
    </message>
    <message>
        <source>Ticked: it came out.</source>
        <translation>निशान: बात सामने आ चुकी है।</translation>
    </message>
    <message>
        <source>to be found out</source>
        <translation>पता करना है</translation>
    </message>
    <message>
        <source>kept back in this mood</source>
        <translation>इस मूड में नहीं बताएँगे</translation>
    </message>
    <message>
        <source>said back to you</source>
        <translation>आपको दोहराया गया</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Nothing has to be mended.</source>
        <translation>कुछ भी ठीक करना बाक़ी नहीं।</translation>
    </message>
    <message>
        <source>What has to be mended; {key} goes to the line</source>
        <translation>क्या ठीक करना है; {key} उस पंक्ति पर ले जाता है</translation>
    </message>
</context>
<context>
    <name>FileGroup</name>
    <message>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>How much of the team&apos;s memory is here</source>
        <translation>टीम की जानकारी यहाँ कितनी आ गई है</translation>
    </message>
    <message>
        <source>Asking the hub. You can go on working meanwhile.</source>
        <translation>हब से पूछा जा रहा है। तब तक काम जारी रखें।</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>तब तक काम जारी रखें।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the team still to come.</source>
        <translation>
            <numerusform>टीम का %Ln बदलाव आना बाकी है।</numerusform>
            <numerusform>टीम के %Ln बदलाव आने बाकी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what the team has. You can go on working meanwhile.</source>
        <translation>टीम की जानकारी लाई जा रही है। तब तक काम जारी रखें।</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Past contacts</source>
        <translation>पिछले संपर्क</translation>
    </message>
    <message>
        <source>Texts to send</source>
        <translation>भेजने के टेक्स्ट</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>जानने लायक</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>पिछली बार खोले गए</translation>
    </message>
    <message>
        <source>May mean the same</source>
        <translation>शायद यही मतलब हो</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>in its title</source>
        <translation>शीर्षक में</translation>
    </message>
    <message>
        <source>in its text</source>
        <translation>टेक्स्ट में</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>नाम से</translation>
    </message>
    <message>
        <source>by firm</source>
        <translation>कंपनी से</translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation>सुनने में मिलता-जुलता</translation>
    </message>
    <message>
        <source>by number or address</source>
        <translation>नंबर या पते से</translation>
    </message>
    <message>
        <source>by topic</source>
        <translation>विषय से</translation>
    </message>
    <message>
        <source>with this person</source>
        <translation>इस व्यक्ति के साथ</translation>
    </message>
    <message>
        <source>in this language</source>
        <translation>इस भाषा में</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>अर्थ से</translation>
    </message>
    <message>
        <source>recently</source>
        <translation>हाल ही में</translation>
    </message>
    <message>
        <source>{group}, {at} of {count}</source>
        <translation>{group}, {count} में से {at}</translation>
    </message>
    <message>
        <source>Nothing found here. Try fewer or other words.</source>
        <translation>यहाँ कुछ नहीं मिला। कम या दूसरे शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>कुछ नहीं मिला। कम या दूसरे शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>Nobody found who is called {typed}.</source>
        <translation>{typed} नाम का कोई नहीं मिला।</translation>
    </message>
    <message>
        <source>No topic begins with {typed}.</source>
        <translation>कोई विषय {typed} से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>No language begins with {typed}.</source>
        <translation>कोई भाषा {typed} से शुरू नहीं होती।</translation>
    </message>
    <message>
        <source>No action begins with {typed}.</source>
        <translation>कोई काम {typed} से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>{at} person   {hash} topic   {lang} language   {more} action</source>
        <translation>{at} व्यक्ति   {hash} विषय   {lang} भाषा   {more} काम</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Agent Assist: your own data</source>
        <translation>Agent Assist: आपका अपना डेटा</translation>
    </message>
    <message>
        <source>This desktop has no keyring. A passphrase guards your data instead; it is asked for each time you open the app.</source>
        <translation>इस कंप्यूटर पर कीरिंग नहीं है। इसलिए आपका डेटा पासफ़्रेज़ से सुरक्षित रहेगा; ऐप खोलते समय हर बार वही पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked. Unlock it and try again, or choose a passphrase; it is then asked for each time you open the app.</source>
        <translation>इस कंप्यूटर की कीरिंग लॉक है। उसे खोलकर फिर कोशिश करें, या पासफ़्रेज़ चुनें; तब ऐप खोलते समय हर बार वही पूछा जाएगा।</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>What is still to be done</source>
        <translation>अभी क्या करना बाकी है</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>कौन करेगा</translation>
    </message>
    <message>
        <source>No follow-up needed</source>
        <translation>फ़ॉलो-अप की ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
</context>
<context>
    <name>ForTrainer</name>
    <message>
        <source>What you make of it</source>
        <translation>आपकी राय</translation>
    </message>
    <message>
        <source>The call as a whole</source>
        <translation>पूरी कॉल कैसी रही</translation>
    </message>
    <message>
        <source>What the two of you agreed</source>
        <translation>आप दोनों ने क्या तय किया</translation>
    </message>
    <message>
        <source>One thing you agreed on</source>
        <translation>एक बात जो आपने मिलकर तय की</translation>
    </message>
    <message>
        <source>Save a file for the rep…</source>
        <translation>प्रतिनिधि के लिए फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>{rating} of 5, where 1 is not yet and 5 is fully</source>
        <translation>5 में से {rating}, जहाँ 1 का मतलब अभी नहीं और 5 का पूरी तरह</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>पूरी तरह</translation>
    </message>
    <message>
        <source>This is the scorecard of {rep} as they see it. Your marks stand beside the score; the ones for single checks are part of it.</source>
        <translation>यह {rep} का स्कोरकार्ड है, जैसा वे ख़ुद देखते हैं। आपके अंक स्कोर के साथ दिखते हैं; अलग-अलग जाँचों के अंक उसमें जुड़ते हैं।</translation>
    </message>
    <message>
        <source>a rep</source>
        <translation>एक प्रतिनिधि</translation>
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
        <translation>प्रतिनिधि का नाम</translation>
    </message>
    <message>
        <source>Give it to a rep, by name</source>
        <translation>किसी प्रतिनिधि को दें, नाम से</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>दें</translation>
    </message>
    <message>
        <source>Take it back from {who}</source>
        <translation>{who} से वापस लें</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>The caller feels as well as this at the end</source>
        <translation>अंत में कॉलर का मूड कम से कम इतना अच्छा हो</translation>
    </message>
</context>
<context>
    <name>GroupsStep</name>
    <message>
        <source>Type a part of it</source>
        <translation>इसका एक हिस्सा टाइप करें</translation>
    </message>
    <message>
        <source>From your note or printout. Spaces, dashes and small letters do not matter.</source>
        <translation>अपने नोट या प्रिंट से देखकर। ख़ाली जगह, डैश और छोटे अक्षरों से फ़र्क नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Groups {first} and {second} of the recovery code</source>
        <translation>रिकवरी कोड के समूह {first} और {second}</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>The code says something else there. Please compare letter by letter.</source>
        <translation>कोड में वहाँ कुछ और है। कृपया एक-एक अक्षर मिलाकर देखें।</translation>
    </message>
</context>
<context>
    <name>HandOnAsksPanel</name>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Owe them a call-back</source>
        <translation>कॉलबैक का वादा दर्ज करें</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>कोई और वजह</translation>
    </message>
    <message>
        <source>Yes, I spoke with them</source>
        <translation>हाँ, पहले उनसे बात हुई</translation>
    </message>
    <message>
        <source>Yes, without a word</source>
        <translation>हाँ, बिना बात किए</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>किसी और</translation>
    </message>
    <message>
        <source>Did {who} take over?</source>
        <translation>क्या कॉल सँभाल ली गई ({who})?</translation>
    </message>
    <message>
        <source>Passed on to {who} without a word: why?</source>
        <translation>बिना बात किए सौंपा गया ({who}): क्यों?</translation>
    </message>
    <message>
        <source>{who} could not take it, and the line to the caller is gone.</source>
        <translation>{who}: कॉल नहीं ली जा सकी, और कॉलर की लाइन भी कट गई।</translation>
    </message>
</context>
<context>
    <name>HandOnPanel</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Do the next step of handing on</source>
        <translation>आगे सौंपने का अगला क़दम</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>कॉल पर लौटें</translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation>सार कॉपी करें</translation>
    </message>
    <message>
        <source>Offer a call-back</source>
        <translation>कॉलबैक की पेशकश करें</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>किसी ने नहीं उठाया</translation>
    </message>
    <message>
        <source>They cannot take it</source>
        <translation>वे नहीं ले सकते</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>आगे सौंपें</translation>
    </message>
    <message>
        <source>{name} rings back</source>
        <translation>{name} की ओर से कॉलबैक</translation>
    </message>
    <message>
        <source>A call-back</source>
        <translation>कॉलबैक</translation>
    </message>
</context>
<context>
    <name>HandSteps</name>
    <message>
        <source>Ring</source>
        <translation>कॉल लगाएँ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सौंप दिया</translation>
    </message>
    <message>
        <source>Join and leave</source>
        <translation>जोड़कर हटें</translation>
    </message>
    <message>
        <source>Pass on without a word</source>
        <translation>बिना बात किए सौंपें</translation>
    </message>
</context>
<context>
    <name>HandTargetRow</name>
    <message>
        <source>Who is to take over</source>
        <translation>कौन सँभालेंगे</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>उनका नंबर</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>नंबर कॉपी करें</translation>
    </message>
    <message>
        <source>Handles this</source>
        <translation>यह काम यहीं होता है</translation>
    </message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>Ring {name}</source>
        <translation>{name} को कॉल लगाएँ</translation>
    </message>
    <message>
        <source>Ring the colleague</source>
        <translation>साथी को कॉल लगाएँ</translation>
    </message>
    <message>
        <source>Say why, and to whom</source>
        <translation>बताएँ कि क्यों, और किसे</translation>
    </message>
    <message>
        <source>They agree to it</source>
        <translation>उनकी हामी है</translation>
    </message>
    <message>
        <source>Give the brief</source>
        <translation>सार बताएँ</translation>
    </message>
    <message>
        <source>Introduce them by name</source>
        <translation>नाम लेकर मिलवाएँ</translation>
    </message>
    <message>
        <source>Leave once they speak</source>
        <translation>बात शुरू होने पर हटें</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>शांत</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>चिंतित</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>परेशान</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>नाराज़</translation>
    </message>
    <message>
        <source>Nobody was free to speak</source>
        <translation>बात के लिए कोई ख़ाली नहीं था</translation>
    </message>
    <message>
        <source>The caller wished it so</source>
        <translation>कॉलर ने ऐसा चाहा</translation>
    </message>
    <message>
        <source>They had rung the wrong place</source>
        <translation>कॉल ग़लत जगह लगी थी</translation>
    </message>
    <message>
        <source>The colleague</source>
        <translation>साथी</translation>
    </message>
    <message>
        <source>Handed on: {who} knows all about it.</source>
        <translation>सौंप दिया गया। पूरी बात पता है: {who}।</translation>
    </message>
    <message>
        <source>Passed on to {who} without a word.</source>
        <translation>बिना बात किए सौंपा गया: {who}।</translation>
    </message>
    <message>
        <source>You spoke with {who}; the caller is still with you.</source>
        <translation>{who} से बात हुई; कॉलर अब भी आपके साथ हैं।</translation>
    </message>
    <message>
        <source>{who} did not answer. The caller is still with you.</source>
        <translation>{who}: कॉल नहीं उठी। कॉलर अब भी आपके साथ हैं।</translation>
    </message>
    <message>
        <source>The caller rang off meanwhile.</source>
        <translation>इस बीच कॉलर ने कॉल काट दी।</translation>
    </message>
    <message>
        <source>The phone was asked to ring {who}.</source>
        <translation>फ़ोन से {who} को कॉल लगाने को कहा गया।</translation>
    </message>
    <message>
        <source>The caller waits: ring {who} on your phone.</source>
        <translation>कॉलर रुके हैं: अपने फ़ोन से {who} को कॉल लगाएँ।</translation>
    </message>
    <message>
        <source>Ringing {who}</source>
        <translation>{who} को कॉल जा रही है</translation>
    </message>
    <message>
        <source>{who} answered: give the brief.</source>
        <translation>{who} लाइन पर हैं: सार बताएँ।</translation>
    </message>
    <message>
        <source>Joining the caller with {who}</source>
        <translation>कॉलर को {who} से जोड़ा जा रहा है</translation>
    </message>
    <message>
        <source>{who} is busy. The caller is still with you.</source>
        <translation>{who}: लाइन व्यस्त है। कॉलर अब भी आपके साथ हैं।</translation>
    </message>
    <message>
        <source>{who} declined. The caller is still with you.</source>
        <translation>{who}: कॉल लेने से मना किया गया। कॉलर अब भी आपके साथ हैं।</translation>
    </message>
    <message>
        <source>{who} could not take it. The caller is still with you.</source>
        <translation>{who}: कॉल नहीं ली जा सकी। कॉलर अब भी आपके साथ हैं।</translation>
    </message>
</context>
<context>
    <name>HeaderPanel</name>
    <message>
        <source>What is kind to know about callers from there</source>
        <translation>वहाँ के कॉलर के बारे में जानने लायक बातें</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उठाएँ</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>नंबर छिपा है</translation>
    </message>
    <message>
        <source>Say: {name}</source>
        <translation>ऐसे बोलें: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n people share this number</source>
        <translation>
            <numerusform>यह नंबर %n व्यक्ति का है</numerusform>
            <numerusform>यह नंबर %n लोगों का है</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>No call at the moment.</source>
        <translation>अभी कोई कॉल नहीं।</translation>
    </message>
</context>
<context>
    <name>HeardChip</name>
    <message>
        <source>Press to take it off the list</source>
        <translation>सूची से हटाने के लिए दबाएँ</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What they said, a few words</source>
        <translation>उन्होंने क्या कहा, कुछ शब्दों में</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Contacts before today, newest first</source>
        <translation>आज से पहले के संपर्क, नए सबसे ऊपर</translation>
    </message>
    <message>
        <source>Look at what was before today</source>
        <translation>आज से पहले का इतिहास देखें</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>आज से पहले</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept</source>
        <translation>
            <numerusform>%n वादा निभाया</numerusform>
            <numerusform>%n वादे निभाए</numerusform>
        </translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>पहला संपर्क</translation>
    </message>
    <message>
        <source>Nothing is known from before</source>
        <translation>पहले का कुछ पता नहीं</translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>The phone is not answering; the clock goes on.</source>
        <translation>फ़ोन जवाब नहीं दे रहा; समय चलता रहेगा।</translation>
    </message>
    <message>
        <source>Start with: sorry for the wait, thank you for holding.</source>
        <translation>शुरुआत: इंतज़ार के लिए माफ़ी, रुकने का धन्यवाद।</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>कॉल पर लौटें</translation>
    </message>
    <message>
        <source>Offer a call-back</source>
        <translation>कॉलबैक की पेशकश करें</translation>
    </message>
    <message>
        <source>Goes back to the caller first</source>
        <translation>पहले कॉलर के पास लौटता है</translation>
    </message>
    <message>
        <source>Nobody hears you. In through the nose, out for longer.</source>
        <translation>कोई आपको नहीं सुन रहा। नाक से साँस लें, और धीरे-धीरे छोड़ें।</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Look it up</source>
        <translation>देखना है</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>साथी से पूछना</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Breather</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>कुछ और</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>A minute at most</source>
        <translation>ज़्यादा से ज़्यादा 1 मिनट</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n से.</numerusform>
            <numerusform>%n से.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No hold in %n call(s)</source>
        <translation>
            <numerusform>%n कॉल में कोई होल्ड नहीं</numerusform>
            <numerusform>%n कॉल में कोई होल्ड नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest hold %n s</source>
        <translation>
            <numerusform>सबसे लंबा होल्ड %n सेकंड</numerusform>
            <numerusform>सबसे लंबा होल्ड %n सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all} within a minute</source>
        <translation>{all} में से {some} एक मिनट के भीतर</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n call(s) without</source>
        <translation>
            <numerusform>%n में से {some} कॉल बिना होल्ड</numerusform>
            <numerusform>%n में से {some} कॉल बिना होल्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held %n time(s): {waits}</source>
        <translation>
            <numerusform>%n बार होल्ड: {waits}</numerusform>
            <numerusform>%n बार होल्ड: {waits}</numerusform>
        </translation>
    </message>
    <message>
        <source>{waited}, as told: {length}</source>
        <translation>{waited}, जैसा बताया: {length}</translation>
    </message>
    <message>
        <source>{waited}, not as told: {length}</source>
        <translation>{waited}, बताया था: {length}</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>धीरे-धीरे साँस छोड़ें</translation>
    </message>
    <message>
        <source>Go back soon</source>
        <translation>जल्द लौटें</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>अभी लौटें</translation>
    </message>
    <message>
        <source>The breather is over</source>
        <translation>विराम पूरा हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) over</source>
        <translation>
            <numerusform>%n सेकंड ज़्यादा</numerusform>
            <numerusform>%n सेकंड ज़्यादा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left of 20</source>
        <translation>
            <numerusform>20 में से %n सेकंड बाकी</numerusform>
            <numerusform>20 में से %n सेकंड बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left of 60</source>
        <translation>
            <numerusform>60 में से %n सेकंड बाकी</numerusform>
            <numerusform>60 में से %n सेकंड बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>They were told: {length}. Go back, or say how it stands.</source>
        <translation>उन्हें बताया गया: {length}। लौटें, या बताएँ कि बात कहाँ तक पहुँची।</translation>
    </message>
</context>
<context>
    <name>HousePanel</name>
    <message>
        <source>Read how things are done here</source>
        <translation>यहाँ काम कैसे होता है, पढ़ें</translation>
    </message>
    <message>
        <source>Put away how things are done here</source>
        <translation>यहाँ काम कैसे होता है, यह कार्ड हटाएँ</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Leave out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>इसमें क्या है</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>किस रूप में आएगा</translation>
    </message>
</context>
<context>
    <name>ImportCourse</name>
    <message>
        <source>How far the import is</source>
        <translation>इंपोर्ट कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>यह इंपोर्ट वापस लें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>{state}: {file}</source>
        <translation>{state}: {file}</translation>
    </message>
    <message>
        <source>{created} new, {updated} updated, {unchanged} unchanged, {refused} stay out.</source>
        <translation>{created} नए, {updated} अपडेट, {unchanged} वैसे ही, {refused} छूटे।</translation>
    </message>
</context>
<context>
    <name>ImportLetters</name>
    <message>
        <source>Which of these looks right?</source>
        <translation>इनमें से कौन-सा सही दिखता है?</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Its times are those of</source>
        <translation>इसके समय यहाँ के हैं</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>आपके अपने नंबर</translation>
    </message>
    <message>
        <source>Short numbers always are; others as +4420794609*</source>
        <translation>छोटे नंबर अपने ही माने जाते हैं; बाक़ी ऐसे लिखें: +4420794609*</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Put away</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट करें</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) can come in.</source>
        <translation>
            <numerusform>%n लेख आ सकता है।</numerusform>
            <numerusform>%n लेख आ सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) can come in.</source>
        <translation>
            <numerusform>%n कॉल आ सकती है।</numerusform>
            <numerusform>%n कॉल आ सकती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) can come in.</source>
        <translation>
            <numerusform>%n कॉन्टैक्ट आ सकता है।</numerusform>
            <numerusform>%n कॉन्टैक्ट आ सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out.</source>
        <translation>
            <numerusform>%n पंक्ति छूटेगी।</numerusform>
            <numerusform>%n पंक्तियाँ छूटेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s) in all.</source>
        <translation>
            <numerusform>कुल लगभग %n पंक्ति।</numerusform>
            <numerusform>कुल लगभग %n पंक्तियाँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column tells when a call began, and which who rang or was rung.</source>
        <translation>बताएँ कि किस कॉलम में कॉल शुरू होने का समय है, और किसमें कॉल करने या पाने वाले का नंबर।</translation>
    </message>
    <message>
        <source>Say which column holds the name, and which the phone or email.</source>
        <translation>बताएँ कि नाम किस कॉलम में है, और फ़ोन या ईमेल किसमें।</translation>
    </message>
    <message>
        <source>There is nothing in it that can come in.</source>
        <translation>इसमें आने लायक कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Contacts from a file…</source>
        <translation>फ़ाइल से कॉन्टैक्ट…</translation>
    </message>
    <message>
        <source>Calls from a log…</source>
        <translation>लॉग से कॉल…</translation>
    </message>
    <message>
        <source>Articles from a file…</source>
        <translation>फ़ाइल से लेख…</translation>
    </message>
    <message>
        <source>Articles from a folder…</source>
        <translation>फ़ोल्डर से लेख…</translation>
    </message>
    <message>
        <source>Everything from a file…</source>
        <translation>सब कुछ एक फ़ाइल से…</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>फ़ाइल यहाँ छोड़ें, या चुनें</translation>
    </message>
    <message>
        <source>Contacts as CSV or vCard, calls as CSV, articles as Markdown, HTML, text or JSON.</source>
        <translation>कॉन्टैक्ट CSV या vCard में, कॉल CSV में, लेख Markdown, HTML, टेक्स्ट या JSON में।</translation>
    </message>
    <message>
        <source>You see what comes in before anything is kept.</source>
        <translation>कुछ भी सेव होने से पहले आप देख लेंगे कि क्या आ रहा है।</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation>कॉन्टैक्ट (*.csv *.tsv *.txt *.vcf);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Contacts from a file</source>
        <translation>फ़ाइल से कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Call logs (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>कॉल लॉग (*.csv *.tsv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Calls from a log</source>
        <translation>लॉग से कॉल</translation>
    </message>
    <message>
        <source>Articles of a help centre (*.json);;All files (*)</source>
        <translation>सहायता केंद्र के लेख (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Articles from a file</source>
        <translation>फ़ाइल से लेख</translation>
    </message>
    <message>
        <source>Articles from a folder</source>
        <translation>फ़ोल्डर से लेख</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Looking into it</source>
        <translation>देखा जा रहा है</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>इंपोर्ट के लिए तैयार</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>इंपोर्ट हो रहा है</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>इंपोर्ट हुआ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>वापस लिया जा रहा है</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>तालिका (CSV)</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>कॉन्टैक्ट कार्ड (vCard)</translation>
    </message>
    <message>
        <source>Folder of articles</source>
        <translation>लेखों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>कॉल लॉग</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>दिन का समय</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>जवाब मिला</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>Length in all</source>
        <translation>कुल अवधि</translation>
    </message>
    <message>
        <source>Length of ringing</source>
        <translation>घंटी की अवधि</translation>
    </message>
    <message>
        <source>Length of talking</source>
        <translation>बातचीत की अवधि</translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation>आने वाली या जाने वाली</translation>
    </message>
    <message>
        <source>Who rang</source>
        <translation>कॉल किसने की</translation>
    </message>
    <message>
        <source>Who was rung</source>
        <translation>कॉल किसे की गई</translation>
    </message>
    <message>
        <source>Number outside</source>
        <translation>बाहर का नंबर</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>कैसे ख़त्म हुई</translation>
    </message>
    <message>
        <source>Id of the call</source>
        <translation>कॉल की आईडी</translation>
    </message>
    <message>
        <source>Line that rang</source>
        <translation>कॉल करने वाली लाइन</translation>
    </message>
    <message>
        <source>Line that was rung</source>
        <translation>जिस लाइन पर कॉल आई</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>संबोधन</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>बीच का नाम</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>नाम के बाद का हिस्सा</translation>
    </message>
    <message>
        <source>How to say the name</source>
        <translation>नाम का उच्चारण</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>टाइम ज़ोन</translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation>ख़ास हालात</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट्स</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>पसंदीदा माध्यम</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>सही समय</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters.</source>
        <translation>पंक्ति {limit} अक्षरों से लंबी है।</translation>
    </message>
    <message>
        <source>A cell is longer than {limit} characters.</source>
        <translation>एक ख़ाना {limit} अक्षरों से लंबा है।</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes.</source>
        <translation>यहाँ उद्धरण चिह्न खुलता है, पर बंद नहीं होता।</translation>
    </message>
    <message>
        <source>Lies behind the quotation mark of line {opened}.</source>
        <translation>लाइन {opened} के उद्धरण चिह्न के भीतर फँसी है।</translation>
    </message>
    <message>
        <source>Text goes on behind a closing quotation mark.</source>
        <translation>बंद उद्धरण चिह्न के बाद भी पाठ है।</translation>
    </message>
    <message>
        <source>It has {found} cells, the headings {expected}.</source>
        <translation>इसमें {found} ख़ाने हैं, शीर्षकों में {expected}।</translation>
    </message>
    <message>
        <source>It has {found} cells, the headings only {expected}.</source>
        <translation>इसमें {found} ख़ाने हैं, शीर्षकों में सिर्फ़ {expected}।</translation>
    </message>
    <message>
        <source>Some of it is no readable letter.</source>
        <translation>इसके कुछ अक्षर पढ़े नहीं जाते।</translation>
    </message>
    <message>
        <source>Another program lost letters here: {field}.</source>
        <translation>किसी और प्रोग्राम ने यहाँ अक्षर खो दिए: {field}।</translation>
    </message>
    <message>
        <source>It holds a character that no text has.</source>
        <translation>इसमें ऐसा चिह्न है जो किसी पाठ में नहीं होता।</translation>
    </message>
    <message>
        <source>Neither a name nor a number nor an address.</source>
        <translation>न नाम, न नंबर, न ईमेल पता।</translation>
    </message>
    <message>
        <source>Line {at} of the card cannot be read.</source>
        <translation>कार्ड की लाइन {at} पढ़ी नहीं जाती।</translation>
    </message>
    <message>
        <source>The card never ends.</source>
        <translation>कार्ड का अंत नहीं मिलता।</translation>
    </message>
    <message>
        <source>A spreadsheet rounded the number; it matches nobody.</source>
        <translation>स्प्रेडशीट ने नंबर को गोल कर दिया; यह किसी से नहीं मिलता।</translation>
    </message>
    <message>
        <source>The number cannot be read; it is kept as written.</source>
        <translation>नंबर पढ़ा नहीं जाता; जैसा लिखा था वैसा रखा गया।</translation>
    </message>
    <message>
        <source>The address cannot be read; it is kept as written.</source>
        <translation>पता पढ़ा नहीं जाता; जैसा लिखा था वैसा रखा गया।</translation>
    </message>
    <message>
        <source>When the call began cannot be read.</source>
        <translation>कॉल कब शुरू हुई, यह पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Both ends of the call are your own numbers.</source>
        <translation>कॉल के दोनों छोर आपके अपने नंबर हैं।</translation>
    </message>
    <message>
        <source>The call was answered or ended before it began.</source>
        <translation>कॉल शुरू होने से पहले ही उठी या ख़त्म हुई दिखती है।</translation>
    </message>
    <message>
        <source>The file is longer than {limit} bytes.</source>
        <translation>फ़ाइल {limit} बाइट से बड़ी है।</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder.</source>
        <translation>यह फ़ोल्डर से बाहर ले जाने वाला लिंक है।</translation>
    </message>
    <message>
        <source>The system does not let us read it.</source>
        <translation>सिस्टम इसे पढ़ने नहीं देता।</translation>
    </message>
    <message>
        <source>Its head cannot be read, line {line}.</source>
        <translation>इसका ऊपरी भाग पढ़ा नहीं जाता, लाइन {line}।</translation>
    </message>
    <message>
        <source>{field} in its head is not as it should be.</source>
        <translation>इसके ऊपरी भाग में {field} ठीक नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>इसमें पढ़ने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>It is marked as {status}.</source>
        <translation>इस पर {status} लिखा है।</translation>
    </message>
    <message>
        <source>{other} has the same id.</source>
        <translation>{other} की भी यही आईडी है।</translation>
    </message>
    <message>
        <source>Pictures on the web stay links, nothing is fetched: {count}</source>
        <translation>वेब पर रखी तस्वीरें लिंक ही रहती हैं, कुछ डाउनलोड नहीं होता: {count}</translation>
    </message>
    <message>
        <source>It only lists the other pages.</source>
        <translation>इसमें केवल दूसरे पन्नों की सूची है।</translation>
    </message>
    <message>
        <source>The picture {picture} is not in the folder. The article comes in without it.</source>
        <translation>तस्वीर {picture} फ़ोल्डर में नहीं है। लेख उसके बिना आ जाएगा।</translation>
    </message>
    <message>
        <source>{picture} is no PNG, JPEG, GIF or WebP. The article comes in without it.</source>
        <translation>{picture} PNG, JPEG, GIF या WebP नहीं है। लेख उसके बिना आ जाएगा।</translation>
    </message>
    <message>
        <source>{picture} is larger than {megabytes} MB. The article comes in without it.</source>
        <translation>{picture} {megabytes} MB से बड़ी है। लेख उसके बिना आ जाएगा।</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Name of the colleague</source>
        <translation>सहकर्मी का नाम</translation>
    </message>
    <message>
        <source>Role of the colleague</source>
        <translation>सहकर्मी की भूमिका</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>निमंत्रण बनाएँ</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>निमंत्रण</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>सहकर्मी</translation>
    </message>
    <message>
        <source>For {name}, good for one computer until {when}. Pass it on so that nobody else reads it: who has it can join.</source>
        <translation>{name} के लिए, {when} तक, एक कंप्यूटर के लिए। ऐसे दें कि कोई और न पढ़े: जिसके पास यह हो, वह जुड़ सकता है।</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invitation</source>
        <translation>निमंत्रण</translation>
    </message>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>आपका नाम, जैसा सहकर्मियों को दिखे</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>जुड़ें</translation>
    </message>
    <message>
        <source>A team shares one memory: each of you sees every caller&apos;s history, also without network. Its owner gives you an invitation, one long line.</source>
        <translation>टीम की जानकारी एक होती है: हर कॉलर का पूरा इतिहास सबको दिखता है, नेटवर्क न हो तब भी। टीम के मालिक आपको निमंत्रण देते हैं, एक लंबी पंक्ति।</translation>
    </message>
    <message>
        <source>Joining shares what is here with the whole team: contacts, calls with their notes, promises, follow-ups, articles and words that mean the same. Your practice calls, settings and passwords stay on this computer.</source>
        <translation>जुड़ने पर यहाँ की जानकारी पूरी टीम से साझा होती है: कॉन्टैक्ट, कॉल और उनके नोट्स, वादे, फ़ॉलो-अप, लेख और समान अर्थ वाले शब्द। आपकी अभ्यास कॉल, सेटिंग्स और पासवर्ड इसी कंप्यूटर पर रहते हैं।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>As the team&apos;s owner gave it to you.</source>
        <translation>जैसा टीम के मालिक ने दिया है।</translation>
    </message>
    <message>
        <source>It leads to the hub {hub}.</source>
        <translation>यह हब {hub} का है।</translation>
    </message>
    <message>
        <source>This is no whole invitation yet. One looks like {example}.</source>
        <translation>यह अभी पूरा निमंत्रण नहीं है। निमंत्रण ऐसा दिखता है: {example}।</translation>
    </message>
</context>
<context>
    <name>JoinPane</name>
    <message>
        <source>All exercises</source>
        <translation>सभी अभ्यास</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>जुड़ें</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>अलग हों</translation>
    </message>
    <message>
        <source>Your trainer sees an address and a code on their screen. While you are joined, they see what you say in the practice calls they ring you with, and how it is scored. Nothing else leaves this computer, and the runs stay here: they are yours.</source>
        <translation>आपके प्रशिक्षक को अपनी स्क्रीन पर एक पता और एक कोड दिखता है। जुड़े रहने तक वे देखते हैं कि उनकी अभ्यास कॉल में आप क्या कहते हैं और उसके कितने अंक बनते हैं। इस कंप्यूटर से और कुछ बाहर नहीं जाता, और आपके अभ्यास यहीं रहते हैं: वे आपके हैं।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Join a trainer</source>
        <translation>प्रशिक्षक से जुड़ें</translation>
    </message>
    <message>
        <source>Looking for {address}…</source>
        <translation>{address} को खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Joined with {address}. When your trainer rings you, it rings in the call window.</source>
        <translation>{address} से जुड़ गए हैं। जब आपके प्रशिक्षक कॉल करेंगे, घंटी कॉल विंडो में बजेगी।</translation>
    </message>
</context>
<context>
    <name>KeyGroup</name>
    <message>
        <source>Key and lock</source>
        <translation>कुंजी और लॉक</translation>
    </message>
</context>
<context>
    <name>KeyProgress</name>
    <message>
        <source>A new key for your data</source>
        <translation>आपके डेटा के लिए नई कुंजी</translation>
    </message>
    <message>
        <source>Your data is encrypted anew</source>
        <translation>आपका डेटा नए सिरे से एन्क्रिप्ट हो रहा है</translation>
    </message>
    <message>
        <source>Please leave the computer on. Should it go off all the same, nothing is lost.</source>
        <translation>कृपया कंप्यूटर चालू रहने दें। फिर भी बंद हो जाए, तो कुछ नहीं खोएगा।</translation>
    </message>
    <message>
        <source>Encrypted so far</source>
        <translation>अब तक एन्क्रिप्ट हुआ</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>New recovery code…</source>
        <translation>नया रिकवरी कोड…</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>कुंजी बदलें…</translation>
    </message>
    <message>
        <source>Use the keyring of this desktop</source>
        <translation>इस कंप्यूटर की कीरिंग इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>पासफ़्रेज़ चुनें…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>इतनी देर बाद लॉक</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>अभी लॉक करें</translation>
    </message>
    <message>
        <source>When nothing was typed or clicked for so long, or the desktop is locked, the window hides what it shows and forgets the key. Nothing typed is lost. A call keeps it open.</source>
        <translation>जब इतनी देर कुछ टाइप या क्लिक न हो, या कंप्यूटर लॉक हो जाए, तो विंडो सब कुछ छिपा देती है और कुंजी भूल जाती है। टाइप किया हुआ कुछ नहीं खोता। कॉल चलते समय यह खुली रहती है।</translation>
    </message>
    <message>
        <source>The sample company is nobody&apos;s secret, so it has no key of its own.</source>
        <translation>नमूना कंपनी किसी का राज़ नहीं है, इसलिए उसकी अपनी कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>The keyring of this desktop opens your data.</source>
        <translation>इस कंप्यूटर की कीरिंग आपका डेटा खोलती है।</translation>
    </message>
    <message>
        <source>A passphrase opens your data.</source>
        <translation>पासफ़्रेज़ आपका डेटा खोलता है।</translation>
    </message>
    <message>
        <source>If that is ever lost, your recovery code does.</source>
        <translation>वह कभी खो जाए, तो आपका रिकवरी कोड खोलेगा।</translation>
    </message>
    <message>
        <source>Nobody has typed the recovery code back yet. Please get a new one and keep it.</source>
        <translation>रिकवरी कोड अब तक किसी ने दोबारा टाइप नहीं किया है। कृपया नया कोड लें और सँभालकर रखें।</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>It takes the place of the passphrase you may have had until now.</source>
        <translation>अगर अब तक कोई पासफ़्रेज़ था, तो यह उसकी जगह लेगा।</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>नया रिकवरी कोड</translation>
    </message>
    <message>
        <source>You will see a new code once. From then on the old one opens nothing any more.</source>
        <translation>आपको नया कोड एक बार दिखेगा। उसके बाद पुराने कोड से कुछ नहीं खुलेगा।</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>कुंजी बदलें</translation>
    </message>
    <message>
        <source>For the day a computer is lost or a colleague leaves: all of this is encrypted anew. Copies made before stay under the key they have; the new one opens them too.</source>
        <translation>उस दिन के लिए, जब कोई कंप्यूटर खो जाए या कोई साथी चला जाए: यह सब नए सिरे से एन्क्रिप्ट होता है। पहले बनी प्रतियाँ अपनी पुरानी कुंजी पर रहती हैं; नई कुंजी उन्हें भी खोलती है।</translation>
    </message>
    <message>
        <source>You get a new recovery code. Then the app closes the data, and opens it again.</source>
        <translation>आपको नया रिकवरी कोड मिलेगा। फिर ऐप डेटा बंद करके दोबारा खोलेगा।</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>It opens your data where the keyring of a desktop does not.</source>
        <translation>जहाँ कंप्यूटर की कीरिंग डेटा नहीं खोलती, वहाँ यह खोलता है।</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>What it does</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>They work anywhere in the call window.</source>
        <translation>ये कॉल विंडो में कहीं भी चलते हैं।</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>सभी शॉर्टकट एक पन्ने पर</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Knowledge</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Export all articles</source>
        <translation>सभी लेख एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Public answers</source>
        <translation>सार्वजनिक जवाब</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिंदी</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>तेलुगु</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>उर्दू</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>तमिल</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>कन्नड़</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>मलयालम</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>मराठी</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>गुजराती</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>बांग्ला</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>पंजाबी</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>अरबी</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>स्पेनिश</translation>
    </message>
    <message>
        <source>French</source>
        <translation>फ़्रेंच</translation>
    </message>
    <message>
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>Calls given to you</source>
        <translation>आपको दी गई कॉलें</translation>
    </message>
    <message>
        <source>All of it is done. Come back whenever you like.</source>
        <translation>सब पूरा हुआ। जब चाहें फिर आएँ।</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{all} में से {done} पूरे</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>आगे: {step}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>कॉल लें</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>पढ़ें</translation>
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
        <translation>टीम से अलग हों…</translation>
    </message>
    <message>
        <source>Keep a copy of the team&apos;s memory on this computer</source>
        <translation>टीम की जानकारी की कॉपी इस कंप्यूटर पर रखें</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>अलग हों</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>बने रहें</translation>
    </message>
    <message>
        <source>What is here stays here and is yours alone from then on. Colleagues keep what was shared.</source>
        <translation>जो यहाँ है, यहीं रहता है और तब से सिर्फ़ आपका है। जो साझा हुआ, सहकर्मियों के पास रहता है।</translation>
    </message>
    <message>
        <source>The team&apos;s callers, calls and articles go from this computer, and so do its daily copies. Colleagues keep what was shared.</source>
        <translation>टीम के कॉलर, कॉल और लेख इस कंप्यूटर से हट जाते हैं, रोज़ की कॉपियाँ भी। जो साझा हुआ, सहकर्मियों के पास रहता है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not shared yet. They stay here, and colleagues never see them.</source>
        <translation>
            <numerusform>%Ln बदलाव अभी साझा नहीं हुआ। वह यहीं रहेगा, और सहकर्मियों को कभी नहीं दिखेगा।</numerusform>
            <numerusform>%Ln बदलाव अभी साझा नहीं हुए। वे यहीं रहेंगे, और सहकर्मियों को कभी नहीं दिखेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not shared yet and would be lost. Better let them go first.</source>
        <translation>
            <numerusform>%Ln बदलाव अभी साझा नहीं हुआ और खो जाएगा। पहले उसे साझा होने देना बेहतर है।</numerusform>
            <numerusform>%Ln बदलाव अभी साझा नहीं हुए और खो जाएँगे। पहले उन्हें साझा होने देना बेहतर है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Keep them</source>
        <translation>उन्हें रखें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) nobody has spoken to for long go from {when} on.</source>
        <translation>
            <numerusform>%Ln व्यक्ति, जिनसे लंबे समय से बात नहीं हुई, {when} को हटाए जाएँगे।</numerusform>
            <numerusform>%Ln लोग, जिनसे लंबे समय से बात नहीं हुई, {when} से हटाए जाएँगे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Put away</source>
        <translation>हटा दें</translation>
    </message>
</context>
<context>
    <name>LeftOutWords</name>
    <message>
        <source>A scenario was made of this story. Not taken, or to be looked at:</source>
        <translation>इस कहानी से एक परिदृश्य बना है। ये बातें नहीं ली गईं, या देखने लायक हैं:</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
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
        <translation>{passage} (लाइन {line})</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Conditions, and words that change</source>
        <translation>शर्तें, और बदलने वाले शब्द</translation>
    </message>
    <message>
        <source>Macros and scripts</source>
        <translation>मैक्रो और स्क्रिप्ट</translation>
    </message>
    <message>
        <source>Bold, italics and other looks</source>
        <translation>मोटे, तिरछे अक्षर और दूसरी सजावट</translation>
    </message>
    <message>
        <source>Pictures and sounds</source>
        <translation>चित्र और आवाज़ें</translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation>लिंक जो कहीं नहीं पहुँचाते</translation>
    </message>
    <message>
        <source>Links to web pages</source>
        <translation>वेब पन्नों के लिंक</translation>
    </message>
    <message>
        <source>Tags that cannot be used like this</source>
        <translation>टैग जो इस तरह काम नहीं आते</translation>
    </message>
    <message>
        <source>Parts of the story&apos;s data</source>
        <translation>कहानी के डेटा के हिस्से</translation>
    </message>
    <message>
        <source>Passages meant for the tool</source>
        <translation>टूल के लिए लिखे गए हिस्से</translation>
    </message>
    <message>
        <source>Passages that nobody comes to</source>
        <translation>हिस्से जिन तक कोई नहीं पहुँचता</translation>
    </message>
    <message>
        <source>A second passage of the same name</source>
        <translation>उसी नाम का दूसरा हिस्सा</translation>
    </message>
    <message>
        <source>More than a scenario holds</source>
        <translation>एक परिदृश्य में जितना समाता है, उससे ज़्यादा</translation>
    </message>
    <message>
        <source>The end of a text that is too long</source>
        <translation>बहुत लंबे पाठ का अंत</translation>
    </message>
    <message>
        <source>Passages in which the caller says nothing</source>
        <translation>हिस्से जिनमें कॉलर कुछ नहीं कहते</translation>
    </message>
    <message>
        <source>The goodbye, for callers say it in their own words</source>
        <translation>विदाई के शब्द, क्योंकि कॉलर इन्हें अपने ढंग से कहते हैं</translation>
    </message>
    <message>
        <source>The caller has no name yet</source>
        <translation>कॉलर का अभी कोई नाम नहीं है</translation>
    </message>
    <message>
        <source>There is no way out yet that the caller would take</source>
        <translation>अभी ऐसा कोई हल नहीं है जिसे कॉलर मान लें</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Answer</source>
        <translation>उठाएँ</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>नंबर छिपा है</translation>
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
        <translation>अगली लाइन</translation>
    </message>
</context>
<context>
    <name>ListeningPanel</name>
    <message>
        <source>Put what they said on the list</source>
        <translation>उन्होंने जो कहा, उसे सूची में रखें</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>They said: {words}</source>
        <translation>उन्होंने कहा: {words}</translation>
    </message>
    <message>
        <source>Do not listen to this call</source>
        <translation>यह कॉल न सुनें</translation>
    </message>
    <message>
        <source>Listen to this call</source>
        <translation>यह कॉल सुनें</translation>
    </message>
    <message>
        <source>Listening begins…</source>
        <translation>सुनना शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Listening. Nothing is kept.</source>
        <translation>सुना जा रहा है। कुछ रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Not listening during the hold.</source>
        <translation>होल्ड में नहीं सुना जाता।</translation>
    </message>
    <message>
        <source>Not listening to this call.</source>
        <translation>यह कॉल नहीं सुनी जा रही।</translation>
    </message>
    <message>
        <source>Not listening: something is missing.</source>
        <translation>नहीं सुना जा रहा: कुछ कमी है।</translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message>
        <source>Folder of the speech model</source>
        <translation>स्पीच मॉडल का फ़ोल्डर</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>अभी कोई फ़ोल्डर नहीं चुना</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>I agree. Listen to my calls, and I tell callers where the law asks for it.</source>
        <translation>मुझे मंज़ूर है। मेरी कॉल सुनें; जहाँ क़ानून माँगे, वहाँ कॉलर को बताना मेरी ज़िम्मेदारी है।</translation>
    </message>
    <message>
        <source>Choose the folder of a faster-whisper model first.</source>
        <translation>पहले किसी faster-whisper मॉडल का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>While you talk, your microphone and what the caller says are turned into text on this computer, so that the app can suggest kinder words and catch promises. No sound is kept, no text unless you take it, and one key pauses it.</source>
        <translation>बातचीत के दौरान आपका माइक और कॉलर की बात इसी कंप्यूटर पर टेक्स्ट में बदलती है, ताकि ऐप कहने का बेहतर ढंग सुझाए और वादे पकड़े। आवाज़ नहीं रखी जाती, और टेक्स्ट तभी जब आप उसे लें। एक कुंजी से यह रुकता है।</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>स्पीच मॉडल</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>लॉक है</translation>
    </message>
    <message>
        <source>Everything you typed is kept. It is encrypted until you open it again.</source>
        <translation>आपका टाइप किया हुआ सब कुछ सहेजा गया है। आपके दोबारा खोलने तक वह एन्क्रिप्ट है।</translation>
    </message>
    <message>
        <source>Somebody rings.</source>
        <translation>कोई फ़ोन कर रहा है।</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>पासफ़्रेज़ या रिकवरी कोड</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>The merge</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>रहेगा</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>इसमें मिलेगा</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>इसके बाद</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>उलटा करें</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>क्या ये एक ही व्यक्ति हैं?</translation>
    </message>
    <message>
        <source>Undo takes them apart again.</source>
        <translation>“वापस लें” से ये फिर अलग हो जाएँगे।</translation>
    </message>
    <message numerus="yes">
        <source>%n past contact(s) move over.</source>
        <translation>
            <numerusform>%n पिछला संपर्क साथ आएगा।</numerusform>
            <numerusform>%n पिछले संपर्क साथ आएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>{gone} goes into {keep}. {moved}</source>
        <translation>{gone} को {keep} में मिलाया जाएगा। {moved}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>उच्चारण</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>संपर्क के लिए</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>पसंद</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>सही समय</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>टाइम ज़ोन</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>हालात</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>उनकी बताई बातें</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट्स</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Everything is there.</source>
        <translation>सब कुछ हो गया।</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>Search by meaning</source>
        <translation>अर्थ से खोज</translation>
    </message>
    <message>
        <source>Rewording</source>
        <translation>दूसरे शब्दों में</translation>
    </message>
    <message>
        <source>Articles and what you search for go to this server. Cards, numbers and names in a search stay here.</source>
        <translation>लेख और जो आप खोजते हैं, वे इस सर्वर पर जाते हैं। खोज के कार्ड, नंबर और नाम यहीं रहते हैं।</translation>
    </message>
    <message>
        <source>The server below is asked when you press Reword, and in practice calls. Cards, codes and addresses are taken out.</source>
        <translation>नीचे के सर्वर से तब पूछा जाता है जब आप “दूसरे शब्द” दबाते हैं, और अभ्यास कॉल में। कार्ड, कोड और पते हटा दिए जाते हैं।</translation>
    </message>
    <message>
        <source>The server below is asked only when you press Reword. Cards, codes and addresses are taken out.</source>
        <translation>नीचे के सर्वर से तभी पूछा जाता है जब आप “दूसरे शब्द” दबाते हैं। कार्ड, कोड और पते हटा दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Everything works without a model.</source>
        <translation>मॉडल के बिना भी सब चलता है।</translation>
    </message>
</context>
<context>
    <name>MoodCard</name>
    <message>
        <source>How the caller feels</source>
        <translation>कॉलर को कैसा लग रहा है</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>बदतर</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>बेहतर</translation>
    </message>
</context>
<context>
    <name>MoodMeter</name>
    <message>
        <source>{band}, {mood} of 100</source>
        <translation>{band}, 100 में से {mood}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>नोट्स</translation>
    </message>
    <message>
        <source>What matters, in a few words</source>
        <translation>काम की बात, कुछ शब्दों में</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>Take a payment, or end it</source>
        <translation>भुगतान लेना शुरू या समाप्त करें</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सेव हुआ</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>यहाँ सेव है</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>अभी सेव नहीं हुआ</translation>
    </message>
    <message>
        <source>Not pasted: a note holds {most} letters. Please paste the part that matters.</source>
        <translation>चिपकाया नहीं गया: एक नोट में {most} अक्षर आते हैं। कृपया काम का हिस्सा ही चिपकाएँ।</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Phone number of the new call</source>
        <translation>नई कॉल का फ़ोन नंबर</translation>
    </message>
    <message>
        <source>They ring</source>
        <translation>उनकी कॉल</translation>
    </message>
    <message>
        <source>I ring</source>
        <translation>मेरी कॉल</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Open the article that may help</source>
        <translation>काम का लेख खोलें</translation>
    </message>
    <message>
        <source>Put that article away</source>
        <translation>उस लेख को हटाएँ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>This may help: {title}</source>
        <translation>शायद काम आए: {title}</translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>100 में से</translation>
    </message>
</context>
<context>
    <name>OutcomePicker</name>
    <message>
        <source>All groups</source>
        <translation>सभी समूह</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>नतीजा क्या रहा?</translation>
    </message>
</context>
<context>
    <name>OwnGroup</name>
    <message>
        <source>You work as</source>
        <translation>आपका काम</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>आपकी भूमिका</translation>
    </message>
    <message>
        <source>As your firm&apos;s rules call it, such as rep, senior or manager</source>
        <translation>जैसा आपकी कंपनी के नियमों में है, जैसे rep, senior या manager</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>read</source>
        <translation>पढ़ा हुआ</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>मिला-जुला</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>अपने शब्द</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>“{line}”</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>शब्दशः</translation>
    </message>
    <message>
        <source>Said, but the date differs</source>
        <translation>कहा, पर तारीख अलग है</translation>
    </message>
    <message>
        <source>Said, but the time differs</source>
        <translation>कहा, पर समय अलग है</translation>
    </message>
    <message>
        <source>Said, but the amount differs</source>
        <translation>कहा, पर रक़म अलग है</translation>
    </message>
    <message>
        <source>Said, but the number differs</source>
        <translation>कहा, पर नंबर अलग है</translation>
    </message>
    <message>
        <source>Said, but how long differs</source>
        <translation>कहा, पर अवधि अलग है</translation>
    </message>
    <message>
        <source>Said, but the name differs</source>
        <translation>कहा, पर नाम अलग है</translation>
    </message>
    <message>
        <source>Said, but as a yes for a no, or a no for a yes</source>
        <translation>कहा, पर हाँ की जगह ना, या ना की जगह हाँ</translation>
    </message>
</context>
<context>
    <name>Pacer</name>
    <message>
        <source>Breathe in for four seconds, and out for six</source>
        <translation>चार सेकंड में साँस लें, और छह में छोड़ें</translation>
    </message>
</context>
<context>
    <name>PackShare</name>
    <message>
        <source>Playbooks, rules, articles, practice calls and paths from the company&apos;s folder on this computer. It is checked first; then every computer of the team works with it.</source>
        <translation>इस कंप्यूटर पर कंपनी के फ़ोल्डर से प्लेबुक, नियम, लेख, अभ्यास कॉल और पथ। पहले इनकी जाँच होती है; फिर टीम का हर कंप्यूटर इन्हीं से काम करता है।</translation>
    </message>
    <message>
        <source>Share our pack</source>
        <translation>हमारा पैक साझा करें</translation>
    </message>
    <message>
        <source>Our content pack</source>
        <translation>हमारा सामग्री पैक</translation>
    </message>
    <message>
        <source>The team has version {version}.</source>
        <translation>टीम के पास संस्करण {version} है।</translation>
    </message>
    <message>
        <source>Nothing is shared yet.</source>
        <translation>अभी कुछ भी साझा नहीं है।</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A passphrase instead</source>
        <translation>इसकी जगह पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Passphrase, at least 10 characters</source>
        <translation>पासफ़्रेज़, कम से कम 10 अक्षर</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही फिर से</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>कीरिंग फिर आज़माएँ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>दोनों एक जैसे नहीं हैं। कृपया दूसरा फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>Four or five everyday words are easy to remember and hard to guess.</source>
        <translation>रोज़ के चार-पाँच शब्द याद रखने में आसान और अंदाज़ा लगाने में मुश्किल होते हैं।</translation>
    </message>
    <message>
        <source>Too short yet.</source>
        <translation>अभी बहुत छोटा है।</translation>
    </message>
    <message>
        <source>Easy to guess: the same letters again and again.</source>
        <translation>अंदाज़ा लगाना आसान: वही अक्षर बार-बार।</translation>
    </message>
    <message>
        <source>Good. Another word would make it very good.</source>
        <translation>अच्छा है। एक और शब्द इसे बहुत अच्छा बना देगा।</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>बहुत अच्छा।</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>All steps</source>
        <translation>सभी चरण</translation>
    </message>
</context>
<context>
    <name>PathSteps</name>
    <message>
        <source>Save its file…</source>
        <translation>इसकी फ़ाइल सहेजें…</translation>
    </message>
</context>
<context>
    <name>PathsView</name>
    <message>
        <source>All exercises</source>
        <translation>सभी अभ्यास</translation>
    </message>
</context>
<context>
    <name>PaymentPanel</name>
    <message>
        <source>Taking payment: digits are not kept</source>
        <translation>भुगतान लिया जा रहा है: अंक सहेजे नहीं जाते</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>भुगतान हो गया</translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <source>How long things are kept</source>
        <translation>चीज़ें कितने समय तक रखी जाती हैं</translation>
    </message>
    <message>
        <source>What was done with people&apos;s data</source>
        <translation>लोगों के डेटा के साथ क्या किया गया</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Search by name, company or number</source>
        <translation>नाम, कंपनी या नंबर से खोजें</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>कॉन्टैक्ट खोजें</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>दोनों को मिलाएँ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट</numerusform>
            <numerusform>%Ln कॉन्टैक्ट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>हमेशा के लिए मिटाएँ…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>उच्चारण</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>टाइम ज़ोन</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>हालात</translation>
    </message>
    <message>
        <source>Personal threads</source>
        <translation>निजी बातें</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>पसंद</translation>
    </message>
    <message>
        <source>A folder for their data</source>
        <translation>उनके डेटा के लिए फ़ोल्डर</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>सही समय</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट्स</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>संपर्क के लिए</translation>
    </message>
    <message>
        <source>A name or a number is needed.</source>
        <translation>नाम या नंबर ज़रूरी है।</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Everything kept about {name}</source>
        <translation>{name} के बारे में रखी गई सारी जानकारी</translation>
    </message>
    <message>
        <source>As of {when}. All times are UTC. The file {file} holds the same for machines.</source>
        <translation>{when} तक की स्थिति। सभी समय यूटीसी में हैं। फ़ाइल {file} में यही मशीनों के लिए है।</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>मामले</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>कॉल और संदेश</translation>
    </message>
    <message>
        <source>Waiting on hold</source>
        <translation>होल्ड पर प्रतीक्षा</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>आगे सौंपा</translation>
    </message>
    <message>
        <source>Agreed by colleagues</source>
        <translation>साथियों की मंज़ूरी</translation>
    </message>
    <message>
        <source>Unfinished notes</source>
        <translation>अधूरे नोट्स</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>वादे</translation>
    </message>
    <message>
        <source>Still to be contacted</source>
        <translation>जिनसे संपर्क बाकी है</translation>
    </message>
    <message>
        <source>Feedback passed on</source>
        <translation>आगे भेजी गई राय</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>उच्चारण</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>टाइम ज़ोन</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>हालात</translation>
    </message>
    <message>
        <source>Personal threads</source>
        <translation>निजी बातें</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट्स</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>पसंद</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>सही समय</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>कब से परिचित</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>नंबर या पता</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद हुआ</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>शुरू हुई</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उठाई गई</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त हुई</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>किसने संभाला</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ज़िम्मेदार</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>चिंता</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>हल हुआ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Told how long, in seconds</source>
        <translation>बताई गई देर, सेकंड में</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>कहा गया</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>उन्होंने क्या कहा</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>नियत समय</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>कब पूछा</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>किससे पूछा</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>किसने जवाब दिया</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>कॉलबैक</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>मिस्ड कॉल</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>उनकी ओर से</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>उनकी ओर</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>देर से पूरा हुआ</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>मंज़ूर नहीं</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया</translation>
    </message>
</context>
<context>
    <name>PhoneAddress</name>
    <message>
        <source>Address to report to</source>
        <translation>सूचना भेजने का पता</translation>
    </message>
    <message>
        <source>Secret for signing</source>
        <translation>हस्ताक्षर की गुप्त कुंजी</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>नया पता</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>पिछले पते पर लौटें</translation>
    </message>
</context>
<context>
    <name>PhoneCommands</name>
    <message>
        <source>Softphone</source>
        <translation>सॉफ़्टफ़ोन</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>Let links open this app</source>
        <translation>लिंक से यह ऐप खुलने दें</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>इसे वापस लें</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>जब घंटी बजे</translation>
    </message>
    <message>
        <source>When you dial</source>
        <translation>जब आप डायल करें</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>जब कोई कॉल उठाए</translation>
    </message>
    <message>
        <source>When the call is over</source>
        <translation>जब कॉल समाप्त हो</translation>
    </message>
    <message>
        <source>Or a link to open</source>
        <translation>या खोलने के लिए लिंक</translation>
    </message>
</context>
<context>
    <name>PhoneDetails</name>
    <message>
        <source>Step by step</source>
        <translation>एक-एक चरण में</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>यह क्या बताता है</translation>
    </message>
    <message>
        <source>Please fill in first: {fields}</source>
        <translation>कृपया पहले यह भरें: {fields}</translation>
    </message>
</context>
<context>
    <name>PhoneFinding</name>
    <message>
        <source>Look what is on this computer</source>
        <translation>देखें कि इस कंप्यूटर पर क्या है</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>देखना रोकें</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>देखा जा रहा है …</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>यह मिला:</translation>
    </message>
    <message>
        <source>No phone that we know was found here.</source>
        <translation>यहाँ कोई जाना-पहचाना फ़ोन नहीं मिला।</translation>
    </message>
    <message>
        <source>On already</source>
        <translation>पहले से चालू</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>तरीका दिखाएँ</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>हमेशा चालू</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>{what}: {field}</source>
        <translation>{what}: {field}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>PhoneSettings</name>
    <message>
        <source>Switch on whatever tells of your calls; several work side by side.</source>
        <translation>जो भी आपकी कॉल की सूचना देता है, उसे चालू करें; कई एक साथ काम करते हैं।</translation>
    </message>
</context>
<context>
    <name>PhoneTrial</name>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>आज़माना रोकें</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>By hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>By command or link</source>
        <translation>कमांड या लिंक से</translation>
    </message>
    <message>
        <source>Web hook of a phone system</source>
        <translation>फ़ोन सिस्टम का वेबहुक</translation>
    </message>
    <message>
        <source>Sample calls</source>
        <translation>नमूना कॉल</translation>
    </message>
    <message>
        <source>Paste a number, or type it, and press the buttons as the call goes on.</source>
        <translation>नंबर चिपकाएँ या लिखें, और कॉल के साथ-साथ बटन दबाएँ।</translation>
    </message>
    <message>
        <source>For phones that can start a program or open a link when they ring: choose yours, and copy its lines into its settings.</source>
        <translation>उन फ़ोनों के लिए जो घंटी बजने पर कोई प्रोग्राम चला सकते हैं या लिंक खोल सकते हैं: अपना फ़ोन चुनें, और उसकी पंक्तियाँ उसकी सेटिंग्स में कॉपी करें।</translation>
    </message>
    <message>
        <source>Load its module ctrl_tcp. It serves one program at a time.</source>
        <translation>इसका मॉड्यूल ctrl_tcp लोड करें। यह एक समय में एक ही प्रोग्राम के लिए काम करता है।</translation>
    </message>
    <message>
        <source>Needs a manager account that may read calls and agents, and nothing else. Your own phone is your extension, such as 201, or PJSIP/201 as the phone system calls it.</source>
        <translation>इसके लिए एक मैनेजर खाता चाहिए जो कॉल और एजेंट पढ़ सके, और कुछ नहीं। अपना फ़ोन यानी आपका एक्सटेंशन, जैसे 201, या जैसा फ़ोन सिस्टम उसे कहता है, PJSIP/201।</translation>
    </message>
    <message>
        <source>Needs its event socket, which listens on port 8021 as it comes.</source>
        <translation>इसका इवेंट सॉकेट चाहिए, जो आम तौर पर पोर्ट 8021 पर सुनता है।</translation>
    </message>
    <message>
        <source>For Linphone without a window. The Linphone with a window tells other programs nothing: note its calls by hand, or let your phone system tell of them.</source>
        <translation>बिना विंडो वाले Linphone के लिए। विंडो वाला Linphone दूसरे प्रोग्रामों को कुछ नहीं बताता: उसकी कॉल हाथ से नोट करें, या अपने फ़ोन सिस्टम को उनके बारे में बताने दें।</translation>
    </message>
    <message>
        <source>Needs its desktop interface, which is switched on in its own settings.</source>
        <translation>इसका डेस्कटॉप इंटरफ़ेस चाहिए, जो इसकी अपनी सेटिंग्स में चालू होता है।</translation>
    </message>
    <message>
        <source>For phone systems and help desks that report calls to an address, such as Zammad, Placetel and sipgate. One on the internet does not reach this computer by itself.</source>
        <translation>उन फ़ोन सिस्टम और हेल्प डेस्क के लिए जो किसी पते पर कॉल की सूचना भेजते हैं, जैसे Zammad, Placetel और sipgate। इंटरनेट वाला सिस्टम इस कंप्यूटर तक अपने आप नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>आपका फ़ोन</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>सॉकेट</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>एन्क्रिप्टेड (TLS)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>प्रमाणपत्र फ़ाइल</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>प्रमाणपत्र में लिखा नाम</translation>
    </message>
    <message>
        <source>Context for dialling</source>
        <translation>डायल करने का कॉन्टेक्स्ट</translation>
    </message>
    <message>
        <source>Numbers may be dialled from here</source>
        <translation>यहाँ से नंबर डायल हो सकते हैं</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>सूचना कौन भेजता है</translation>
    </message>
    <message>
        <source>Other computers of the network may report too</source>
        <translation>नेटवर्क के दूसरे कंप्यूटर भी सूचना भेज सकते हैं</translation>
    </message>
    <message>
        <source>Only calls for</source>
        <translation>केवल इनकी कॉल</translation>
    </message>
    <message>
        <source>Address as seen from outside</source>
        <translation>बाहर से दिखने वाला पता</translation>
    </message>
    <message>
        <source>Only where it differs from the address</source>
        <translation>केवल तब, जब वह पते से अलग हो</translation>
    </message>
    <message>
        <source>Only for a phone system with one of its own</source>
        <translation>केवल तब, जब फ़ोन सिस्टम का अपना हो</translation>
    </message>
    <message>
        <source>Empty for all; names and numbers with commas between</source>
        <translation>सबके लिए खाली; नाम और नंबर, बीच में कॉमा</translation>
    </message>
    <message>
        <source>Only where a relay passes reports on</source>
        <translation>केवल तब, जब कोई रिले सूचनाएँ आगे भेजता हो</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>अभी पूछा नहीं गया</translation>
    </message>
    <message>
        <source>Another program controls this phone. Close that program, or switch the phone off here.</source>
        <translation>कोई दूसरा प्रोग्राम यह फ़ोन चला रहा है। वह प्रोग्राम बंद करें, या फ़ोन को यहाँ बंद करें।</translation>
    </message>
    <message>
        <source>Password wanted</source>
        <translation>पासवर्ड चाहिए</translation>
    </message>
    <message>
        <source>Nobody answers there. Is it running, and is the address right?</source>
        <translation>वहाँ कोई जवाब नहीं देता। क्या वह चालू है, और पता सही है?</translation>
    </message>
    <message>
        <source>The password is missing. Please type it here.</source>
        <translation>पासवर्ड नहीं है। कृपया यहाँ लिखें।</translation>
    </message>
    <message>
        <source>The account or the password is not accepted. Please type it anew.</source>
        <translation>खाता या पासवर्ड स्वीकार नहीं हुआ। कृपया फिर से लिखें।</translation>
    </message>
    <message>
        <source>It answers, and may not tell us about calls. Please look at the rights over there.</source>
        <translation>वह जवाब देता है, पर उसे कॉल के बारे में बताने की अनुमति नहीं है। कृपया वहाँ के अधिकार देखें।</translation>
    </message>
    <message>
        <source>Something else answers there, not this kind of phone. Please look at the port.</source>
        <translation>वहाँ कुछ और जवाब देता है, इस तरह का फ़ोन नहीं। कृपया पोर्ट देखें।</translation>
    </message>
    <message>
        <source>One side encrypts and the other does not. Please look at TLS and port.</source>
        <translation>एक ओर एन्क्रिप्शन है और दूसरी ओर नहीं। कृपया TLS और पोर्ट देखें।</translation>
    </message>
    <message>
        <source>Its certificate does not show that it is the one you mean. Please choose its certificate file, or ask whoever runs it.</source>
        <translation>इसका प्रमाणपत्र यह नहीं दिखाता कि यह वही है जिसे आप चाहते हैं। कृपया इसकी प्रमाणपत्र फ़ाइल चुनें, या इसे चलाने वालों से पूछें।</translation>
    </message>
    <message>
        <source>Something listens there and says nothing. Please look at the port.</source>
        <translation>वहाँ कोई सुनता है पर कुछ कहता नहीं। कृपया पोर्ट देखें।</translation>
    </message>
    <message>
        <source>What came was too long to be a message. Please look at the port.</source>
        <translation>जो आया वह संदेश होने के लिए बहुत लंबा था। कृपया पोर्ट देखें।</translation>
    </message>
    <message>
        <source>Another program has this port. Please choose another one.</source>
        <translation>यह पोर्ट किसी दूसरे प्रोग्राम के पास है। कृपया दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Nothing by itself: everything is noted by you.</source>
        <translation>अपने आप कुछ नहीं: सब कुछ आप नोट करते हैं।</translation>
    </message>
    <message>
        <source>Who rings, and when the call is answered and over</source>
        <translation>कौन कॉल कर रहा है, और कॉल कब उठी और कब समाप्त हुई</translation>
    </message>
    <message>
        <source>The caller&apos;s name, where the phone knows it</source>
        <translation>कॉलर का नाम, जहाँ फ़ोन को पता हो</translation>
    </message>
    <message>
        <source>No names, only numbers</source>
        <translation>नाम नहीं, केवल नंबर</translation>
    </message>
    <message>
        <source>That a caller was passed on, and how</source>
        <translation>कि कॉलर को ट्रांसफ़र किया गया, और कैसे</translation>
    </message>
    <message>
        <source>Not whether a caller was passed on: note it yourself</source>
        <translation>यह नहीं कि कॉलर को ट्रांसफ़र किया गया: इसे आप नोट करें</translation>
    </message>
    <message>
        <source>How long callers waited in the queue</source>
        <translation>कॉलर ने कतार में कितना इंतज़ार किया</translation>
    </message>
    <message>
        <source>Holds: yours, and those by the other side</source>
        <translation>होल्ड: आपके, और दूसरी ओर के भी</translation>
    </message>
    <message>
        <source>Your own holds</source>
        <translation>आपके अपने होल्ड</translation>
    </message>
    <message>
        <source>No holds: press Hold here whenever you put somebody on hold, for their minute is counted only then</source>
        <translation>होल्ड नहीं: जब भी किसी को होल्ड पर रखें, यहाँ होल्ड दबाएँ, क्योंकि उनका मिनट तभी गिना जाता है</translation>
    </message>
    <message>
        <source>The buttons here do not reach it: answer and hang up in the phone</source>
        <translation>यहाँ के बटन उस तक नहीं पहुँचते: कॉल फ़ोन में ही उठाएँ और काटें</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>From here you can: {what}</source>
        <translation>यहाँ से हो सकता है: {what}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>उठाना</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>काटना</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>डायल करना</translation>
    </message>
    <message>
        <source>pass on</source>
        <translation>ट्रांसफ़र</translation>
    </message>
    <message>
        <source>consult a colleague</source>
        <translation>सहकर्मी से पूछना</translation>
    </message>
    <message>
        <source>{phone}: it runs, and another program is connected to it</source>
        <translation>{phone}: चालू है, और कोई दूसरा प्रोग्राम उससे जुड़ा है</translation>
    </message>
    <message>
        <source>{phone}: it seems to be here</source>
        <translation>{phone}: लगता है कि यह यहाँ है</translation>
    </message>
    <message>
        <source>somebody without a number</source>
        <translation>कोई बिना नंबर के</translation>
    </message>
    <message>
        <source>It works. This call was heard: {who}</source>
        <translation>यह काम करता है। यह कॉल सुनी गई: {who}</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>आज़माया जा रहा है …</translation>
    </message>
    <message>
        <source>Connected. Now ring yourself: the first call is shown here.</source>
        <translation>जुड़ गया। अब ख़ुद को कॉल करें: पहली कॉल यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>Links that begin with agentassist: open this app.</source>
        <translation>agentassist: से शुरू होने वाले लिंक यह ऐप खोलते हैं।</translation>
    </message>
    <message>
        <source>Now choose this app in the system&apos;s settings for such links.</source>
        <translation>अब ऐसे लिंक के लिए सिस्टम की सेटिंग्स में यह ऐप चुनें।</translation>
    </message>
    <message>
        <source>The installed app opens such links by itself.</source>
        <translation>इंस्टॉल किया गया ऐप ऐसे लिंक अपने आप खोलता है।</translation>
    </message>
    <message>
        <source>Links no longer open this app.</source>
        <translation>लिंक अब यह ऐप नहीं खोलते।</translation>
    </message>
    <message>
        <source>This desktop has no keyring: after the next start there is a new address.</source>
        <translation>इस डेस्कटॉप पर कीरिंग नहीं है: अगली शुरुआत के बाद पता नया होगा।</translation>
    </message>
    <message>
        <source>This desktop has no keyring: please type the password again after each start.</source>
        <translation>इस डेस्कटॉप पर कीरिंग नहीं है: हर शुरुआत के बाद कृपया पासवर्ड फिर लिखें।</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>Try what you are about to say</source>
        <translation>जो कहने वाले हैं, पहले आज़माएँ</translation>
    </message>
    <message>
        <source>I&apos;ll say that</source>
        <translation>यही कहना है</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>दूसरे शब्द</translation>
    </message>
    <message>
        <source>About to say…</source>
        <translation>जो कहने वाले हैं…</translation>
    </message>
    <message>
        <source>What you are about to say</source>
        <translation>आप जो कहने वाले हैं</translation>
    </message>
</context>
<context>
    <name>PhrasingPage</name>
    <message>
        <source>Phrasing</source>
        <translation>शब्दों का चुनाव</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>नंबर या पता</translation>
    </message>
    <message>
        <source>Work, home…</source>
        <translation>दफ़्तर, घर…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>PointRows</name>
    <message>
        <source>Add a number or address</source>
        <translation>नंबर या पता जोड़ें</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>एसएमएस</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>सोशल मीडिया</translation>
    </message>
</context>
<context>
    <name>PracticeChoice</name>
    <message>
        <source>Your last calls, with scores of 100</source>
        <translation>आपकी पिछली कॉलें, 100 में से अंकों के साथ</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>अभ्यास करें</translation>
    </message>
    <message>
        <source>Test yourself, without prompts</source>
        <translation>बिना संकेतों के ख़ुद को परखें</translation>
    </message>
    <message>
        <source>The call is being made ready. It rings in the call window.</source>
        <translation>कॉल तैयार हो रही है। वह कॉल विंडो में बजेगी।</translation>
    </message>
    <message>
        <source>Scorecard of {day}: {said}</source>
        <translation>{day} का स्कोरकार्ड: {said}</translation>
    </message>
</context>
<context>
    <name>PracticeFiles</name>
    <message>
        <source>Write a scenario…</source>
        <translation>परिदृश्य लिखें…</translation>
    </message>
    <message>
        <source>Play the caller…</source>
        <translation>कॉलर की भूमिका निभाएँ…</translation>
    </message>
    <message>
        <source>Join a trainer…</source>
        <translation>प्रशिक्षक से जुड़ें…</translation>
    </message>
    <message>
        <source>Bring a scenario or path…</source>
        <translation>परिदृश्य या पथ लाएँ…</translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation>इसकी फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Open a shared run…</source>
        <translation>साझा की गई कॉल खोलें…</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>पथ</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>मेरे साथ साझा</translation>
    </message>
    <message>
        <source>Scenarios, stories and paths</source>
        <translation>परिदृश्य, कहानियाँ और पथ</translation>
    </message>
    <message>
        <source>Bring a scenario or path</source>
        <translation>परिदृश्य या पथ लाएँ</translation>
    </message>
    <message>
        <source>Save the file of this scenario</source>
        <translation>इस परिदृश्य की फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Story in {format}</source>
        <translation>{format} में कहानी</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>परिदृश्य</translation>
    </message>
    <message>
        <source>Shared runs</source>
        <translation>साझा की गई कॉलें</translation>
    </message>
    <message>
        <source>Open a shared run</source>
        <translation>साझा की गई कॉल खोलें</translation>
    </message>
    <message>
        <source>Save the file of this path</source>
        <translation>इस पथ की फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Save this scorecard</source>
        <translation>यह स्कोरकार्ड सेव करें</translation>
    </message>
    <message>
        <source>Save this run for somebody else</source>
        <translation>यह कॉल किसी और के लिए सहेजें</translation>
    </message>
</context>
<context>
    <name>PracticeList</name>
    <message>
        <source>Search the exercises</source>
        <translation>अभ्यास खोजें</translation>
    </message>
    <message>
        <source>Search exercises by their words</source>
        <translation>शब्दों से अभ्यास खोजें</translation>
    </message>
    <message>
        <source>Exercises, the easiest first</source>
        <translation>अभ्यास, सबसे आसान पहले</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s)</source>
        <translation>
            <numerusform>%Ln अभ्यास</numerusform>
            <numerusform>%Ln अभ्यास</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeLobby</name>
    <message>
        <source>Nothing to practise yet</source>
        <translation>अभी अभ्यास के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>Practice calls come with your company&apos;s content: text files in the folder “{folder}” of its pack, one a call. You can bring your own here; the sample company has some to try.</source>
        <translation>अभ्यास कॉल आपकी कंपनी की सामग्री के साथ आती हैं: उसके पैक के फ़ोल्डर “{folder}” में टेक्स्ट फ़ाइलें, हर कॉल की एक। आप अपनी भी यहाँ ला सकते हैं; नमूना कंपनी में आज़माने के लिए कुछ हैं।</translation>
    </message>
    <message>
        <source>Not listed, for something in the file is wrong: {files}</source>
        <translation>सूची में नहीं, क्योंकि फ़ाइल में कुछ ग़लत है: {files}</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>The caller</source>
        <translation>कॉलर</translation>
    </message>
    <message>
        <source>What you say to the caller</source>
        <translation>आप कॉलर से क्या कहते हैं</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>अपने शब्दों में कहें</translation>
    </message>
    <message>
        <source>Answer the practice caller</source>
        <translation>अभ्यास वाले कॉलर को जवाब दें</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>कहें</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>आवाज़ से</translation>
    </message>
    <message>
        <source>Callers of practice calls speak, where this computer has a voice</source>
        <translation>अभ्यास कॉल के कॉलर बोलते हैं, अगर इस कंप्यूटर में आवाज़ है</translation>
    </message>
    <message>
        <source>{name} is about to answer.</source>
        <translation>{name} की ओर से जवाब आ रहा है।</translation>
    </message>
    <message>
        <source>{name} is on the line. Greet them.</source>
        <translation>{name} लाइन पर हैं। उनका स्वागत करें।</translation>
    </message>
    <message>
        <source>“{line}”: the caller is about to answer.</source>
        <translation>“{line}”: कॉलर जवाब देने वाले हैं।</translation>
    </message>
    <message>
        <source>Test: {title}</source>
        <translation>परख: {title}</translation>
    </message>
    <message>
        <source>Practice: {title}</source>
        <translation>अभ्यास: {title}</translation>
    </message>
    <message>
        <source>{score} of 100. Wrap up as you would; then the report is in the workbench.</source>
        <translation>100 में से {score}। जैसे हमेशा करते हैं, वैसे समाप्त करें; फिर रिपोर्ट वर्कबेंच में है।</translation>
    </message>
    <message>
        <source>Nobody real is on the line, and nothing goes into the history.</source>
        <translation>लाइन पर कोई असली व्यक्ति नहीं है, और इतिहास में कुछ नहीं जाता।</translation>
    </message>
    <message>
        <source>Your trainer plays the caller, and sees what you say here and nothing else.</source>
        <translation>आपके प्रशिक्षक कॉलर की भूमिका में हैं। वे यहाँ आपकी कही बात देखते हैं, और कुछ नहीं।</translation>
    </message>
</context>
<context>
    <name>PracticeScorecard</name>
    <message>
        <source>All exercises</source>
        <translation>सभी अभ्यास</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>They stand for themselves: nothing else makes them good.</source>
        <translation>ये अपने आप में गिने जाते हैं: और कुछ इनकी जगह नहीं लेता।</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>अभ्यास जारी</translation>
    </message>
    <message>
        <source>Ready to test</source>
        <translation>परखने के लिए तैयार</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>सहज</translation>
    </message>
    <message>
        <source>This was yours some time ago. One call refreshes it.</source>
        <translation>यह कुछ समय पहले आपका हो चुका था। एक कॉल इसे ताज़ा कर देगी।</translation>
    </message>
    <message>
        <source>Read what it is about, then take the call with the prompts in view.</source>
        <translation>पढ़ें कि बात किस बारे में है, फिर संकेत सामने रखकर कॉल लें।</translation>
    </message>
    <message>
        <source>Take it with the prompts in view until it goes well in your own words.</source>
        <translation>संकेत सामने रखकर लें, जब तक आपके अपने शब्दों में ठीक न चले।</translation>
    </message>
    <message>
        <source>It goes well with the prompts. Try it without them.</source>
        <translation>संकेतों के साथ ठीक चल रहा है। अब उनके बिना आज़माएँ।</translation>
    </message>
    <message>
        <source>Three good calls in a row, in your own words. It is yours.</source>
        <translation>लगातार तीन अच्छी कॉलें, आपके अपने शब्दों में। यह अब आपका है।</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>शुरुआती</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>without prompts</source>
        <translation>बिना संकेतों के</translation>
    </message>
    <message>
        <source>with prompts</source>
        <translation>संकेतों के साथ</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>100 में से {score}</translation>
    </message>
    <message>
        <source>felt {rating} of 5</source>
        <translation>अनुभव 5 में से {rating}</translation>
    </message>
    <message>
        <source>{share} in your own words.</source>
        <translation>{share} आपके अपने शब्दों में।</translation>
    </message>
    <message>
        <source>Well done. Calls like this one make it yours.</source>
        <translation>बहुत अच्छा। ऐसी कॉलें इसे आपका बना देती हैं।</translation>
    </message>
    <message>
        <source>A good base to build on.</source>
        <translation>आगे बढ़ने के लिए अच्छी नींव।</translation>
    </message>
    <message>
        <source>A start. Take one thing from here into the next call.</source>
        <translation>एक शुरुआत। यहाँ से एक बात अगली कॉल में ले जाएँ।</translation>
    </message>
    <message>
        <source>For your trainer to say</source>
        <translation>यह आपके प्रशिक्षक बताएँगे</translation>
    </message>
    <message>
        <source>{points} of {weight}</source>
        <translation>{weight} में से {points}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>निभाया</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>नहीं निभा</translation>
    </message>
    <message>
        <source>{mark} of 5</source>
        <translation>5 में से {mark}</translation>
    </message>
    <message>
        <source>Did what the call needs</source>
        <translation>कॉल को जो चाहिए, वह किया</translation>
    </message>
    <message>
        <source>Left out what hurts</source>
        <translation>जो चुभता है, वह नहीं कहा</translation>
    </message>
    <message>
        <source>First things first</source>
        <translation>पहली बात पहले</translation>
    </message>
    <message>
        <source>A good balance</source>
        <translation>अच्छा संतुलन</translation>
    </message>
    <message>
        <source>Found out what matters</source>
        <translation>ज़रूरी बातें पता कीं</translation>
    </message>
    <message>
        <source>Said back what was heard</source>
        <translation>सुनी बात दोहराई</translation>
    </message>
    <message>
        <source>The caller feels better than before</source>
        <translation>कॉलर को पहले से अच्छा लग रहा है</translation>
    </message>
    <message>
        <source>Holds asked for, short, and thanked for</source>
        <translation>होल्ड पूछकर, छोटा, और धन्यवाद के साथ</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>आपके अपने शब्दों में</translation>
    </message>
    <message>
        <source>Reached what the call was for</source>
        <translation>कॉल का मक़सद पूरा हुआ</translation>
    </message>
    <message>
        <source>How your trainer saw it</source>
        <translation>आपके प्रशिक्षक की नज़र में</translation>
    </message>
    <message>
        <source>Mood at the end: {band} or better</source>
        <translation>अंत में मूड: {band} या बेहतर</translation>
    </message>
    <message>
        <source>All that matters was found out</source>
        <translation>सब ज़रूरी बातें पता चलीं</translation>
    </message>
    <message>
        <source>It was said back</source>
        <translation>बात दोहराई गई</translation>
    </message>
    <message>
        <source>The caller took a way out</source>
        <translation>कॉलर ने एक हल मान लिया</translation>
    </message>
    <message>
        <source>A promise with a day was made</source>
        <translation>दिन बताकर वादा किया गया</translation>
    </message>
    <message>
        <source>The caller agreed that it is solved</source>
        <translation>कॉलर ने माना कि हल हो गया</translation>
    </message>
    <message>
        <source>No hold took longer than a minute</source>
        <translation>कोई होल्ड एक मिनट से लंबा नहीं रहा</translation>
    </message>
    <message>
        <source>The caller was handed on with a warm transfer</source>
        <translation>कॉलर को पहले बात करके ट्रांसफ़र किया गया</translation>
    </message>
    <message>
        <source>Nothing was given beyond your authority</source>
        <translation>आपके अधिकार से बाहर कुछ नहीं दिया गया</translation>
    </message>
    <message>
        <source>The caller stayed on the line</source>
        <translation>कॉलर लाइन पर बने रहे</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>इस बार नहीं</translation>
    </message>
    <message>
        <source>You rang off in the middle.</source>
        <translation>आपकी ओर से कॉल बीच में कटी।</translation>
    </message>
    <message>
        <source>You closed the call together.</source>
        <translation>कॉल दोनों की सहमति से समाप्त हुई।</translation>
    </message>
    <message>
        <source>The caller hung up.</source>
        <translation>कॉलर ने फ़ोन रख दिया।</translation>
    </message>
    <message>
        <source>The caller had no patience left.</source>
        <translation>कॉलर का धीरज ख़त्म हो गया।</translation>
    </message>
    <message>
        <source>You handed the caller on with a warm transfer.</source>
        <translation>कॉलर को आपने पहले बात करके आगे सौंपा।</translation>
    </message>
    <message>
        <source>You handed the caller on without a word ahead.</source>
        <translation>कॉलर को आपने बिना पहले बात किए आगे सौंपा।</translation>
    </message>
    <message>
        <source>You and your trainer were parted in the middle.</source>
        <translation>आपका और आपके प्रशिक्षक का संपर्क बीच में टूट गया।</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>बहुत नाराज़</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>नाराज़</translation>
    </message>
    <message>
        <source>Irritated</source>
        <translation>चिढ़</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>संतुष्ट</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>कॉलर</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>नमस्ते</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>अपना नाम</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>हल्की बातचीत</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>कॉलर का नाम</translation>
    </message>
    <message>
        <source>What went before</source>
        <translation>पहले जो हुआ</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>खुला सवाल</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>पहचान की जाँच</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>सहानुभूति</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>माफ़ी</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>Said back</source>
        <translation>दोहराया</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>पेशकश</translation>
    </message>
    <message>
        <source>Ways to choose from</source>
        <translation>चुनने के रास्ते</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>वादा</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>इनकार</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>दोष देना</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>पढ़कर सुनाया</translation>
    </message>
    <message>
        <source>Asked to hold</source>
        <translation>होल्ड के लिए पूछा</translation>
    </message>
    <message>
        <source>Told to hold</source>
        <translation>होल्ड के लिए कह दिया</translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation>होल्ड से वापसी</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>चुप्पी</translation>
    </message>
    <message>
        <source>Brought in a senior</source>
        <translation>वरिष्ठ को जोड़ा</translation>
    </message>
    <message>
        <source>Warm transfer</source>
        <translation>बात करके ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Cold transfer</source>
        <translation>सीधा ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Asked if it is solved</source>
        <translation>पूछा कि हल हुआ या नहीं</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>विदाई</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>समझ नहीं आया</translation>
    </message>
    <message>
        <source>Heard as: {acts}</source>
        <translation>ऐसे सुना गया: {acts}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>कुछ नया नहीं</translation>
    </message>
    <message>
        <source>Something on their side</source>
        <translation>उनकी ओर कुछ हुआ</translation>
    </message>
    <message>
        <source>How they took it</source>
        <translation>उन्होंने इसे कैसे लिया</translation>
    </message>
    <message>
        <source>The line as a whole</source>
        <translation>पूरी बात</translation>
    </message>
    <message>
        <source>Who played the caller</source>
        <translation>कॉलर की भूमिका निभाने वाले</translation>
    </message>
    <message>
        <source>Small talk too soon</source>
        <translation>हल्की बातचीत समय से पहले</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>शुरू में</translation>
    </message>
    <message>
        <source>After line {number}</source>
        <translation>बात {number} के बाद</translation>
    </message>
    <message>
        <source>After the hold</source>
        <translation>होल्ड के बाद</translation>
    </message>
    <message>
        <source>{when}: {band}, {mood} of 100.</source>
        <translation>{when}: {band}, 100 में से {mood}।</translation>
    </message>
    <message>
        <source>Nothing moved it.</source>
        <translation>इससे कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>It was moved by: {moves}.</source>
        <translation>इससे बदला: {moves}।</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>For next time: {check}</source>
        <translation>अगली बार के लिए: {check}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) you said just so in earlier calls, among them {line}. You may be writing yourself a script: try other words.</source>
        <translation>
            <numerusform>%n बात आपने पिछली कॉलों में भी ठीक ऐसे ही कही थी: {line}। कहीं आप अपने लिए स्क्रिप्ट तो नहीं बना रहे? दूसरे शब्दों में कहकर देखें।</numerusform>
            <numerusform>%n बातें आपने पिछली कॉलों में भी ठीक ऐसे ही कही थीं, जैसे {line}। कहीं आप अपने लिए स्क्रिप्ट तो नहीं बना रहे? दूसरे शब्दों में कहकर देखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>What always counts</source>
        <translation>जो हर हाल में गिना जाता है</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>क्या देखा गया</translation>
    </message>
    <message>
        <source>What the call was for</source>
        <translation>कॉल का मक़सद</translation>
    </message>
    <message>
        <source>How the caller felt</source>
        <translation>कॉलर का मूड</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>क्या कहा गया</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>सोचने के लिए</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>Keep the promise</source>
        <translation>वादा याद रखें</translation>
    </message>
    <message>
        <source>Keep it by the second time</source>
        <translation>दूसरे समय तक याद रखें</translation>
    </message>
    <message>
        <source>Keep it by the third time</source>
        <translation>तीसरे समय तक याद रखें</translation>
    </message>
    <message>
        <source>That was no promise</source>
        <translation>यह वादा नहीं था</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Promise: {what}</source>
        <translation>वादा: {what}</translation>
    </message>
    <message>
        <source>Keep the promise by {when}</source>
        <translation>{when} तक का वादा याद रखें</translation>
    </message>
    <message>
        <source>Some of yours ran late lately: a later time leaves room. Only you see this.</source>
        <translation>हाल में आपके कुछ वादे देर से पूरे हुए: थोड़ा बाद का समय गुंजाइश देता है। यह सिर्फ़ आप देखते हैं।</translation>
    </message>
    <message>
        <source>Promise: give a time you can beat</source>
        <translation>वादा: ऐसा समय दें जिससे पहले कर सकें</translation>
    </message>
</context>
<context>
    <name>PromptFooter</name>
    <message>
        <source>Playbook: {title}</source>
        <translation>प्लेबुक: {title}</translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>आगे: {stage}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>In your own words. Tick what you covered.</source>
        <translation>अपने शब्दों में। जो कह दिया, उस पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>उन्होंने हाँ कहा</translation>
    </message>
    <message>
        <source>Show more of the prompt</source>
        <translation>संकेत और दिखाएँ</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>अगला संकेत</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>पिछला संकेत</translation>
    </message>
    <message>
        <source>No small talk now</source>
        <translation>अभी हल्की बातचीत नहीं</translation>
    </message>
    <message>
        <source>Go to: {part}</source>
        <translation>यहाँ जाएँ: {part}</translation>
    </message>
</context>
<context>
    <name>QuietChoice</name>
    <message>
        <source>Quiet suggestions: only where the model agrees</source>
        <translation>शांत सुझाव: केवल जहाँ मॉडल सहमत हो</translation>
    </message>
    <message>
        <source>What is serious always shows. The model first learns from the rules, once.</source>
        <translation>जो गंभीर है वह हमेशा दिखता है। मॉडल पहले एक बार नियमों से सीखता है।</translation>
    </message>
    <message>
        <source>This server then gets the sentences that a rule notices, and the rules&apos; examples. Cards, long numbers, addresses and contacts&apos; names stay here.</source>
        <translation>तब इस सर्वर पर वे वाक्य जाते हैं जिन्हें कोई नियम पकड़ता है, और नियमों के उदाहरण। कार्ड, लंबे नंबर, पते और कॉन्टैक्ट के नाम यहीं रहते हैं।</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Hard</source>
        <translation>कठिन</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>आसान</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>कैसा लगा?</translation>
    </message>
    <message>
        <source>It felt {rating} of 5, where 1 is hard and 5 is easy</source>
        <translation>5 में से {rating}, जहाँ 1 कठिन है और 5 आसान</translation>
    </message>
</context>
<context>
    <name>ReadingDeeds</name>
    <message>
        <source>The article helped</source>
        <translation>लेख से मदद मिली</translation>
    </message>
    <message>
        <source>The article did not help</source>
        <translation>लेख से मदद नहीं मिली</translation>
    </message>
    <message>
        <source>The article is wrong</source>
        <translation>लेख ग़लत है</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Due for review since {day}. Check before you promise.</source>
        <translation>{day} से जाँच बाकी है। वादा करने से पहले देख लें।</translation>
    </message>
    <message>
        <source>Back to {title}</source>
        <translation>{title} पर वापस</translation>
    </message>
    <message>
        <source>Kept by {owner}.</source>
        <translation>देखरेख: {owner}।</translation>
    </message>
    <message>
        <source>Next review {day}.</source>
        <translation>अगली जाँच {day}।</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलें</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Agent Assist cannot open</source>
        <translation>Agent Assist नहीं खुल सकता</translation>
    </message>
    <message>
        <source>Nothing was changed. Your data lies in {folder}; the log beside it says more.</source>
        <translation>कुछ नहीं बदला गया। आपका डेटा {folder} में है; पास की लॉग फ़ाइल और बताती है।</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}</source>
        <translation>{when} की प्रति पर लौटें</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>जो पढ़ा जा सके उसे बचाएँ</translation>
    </message>
    <message>
        <source>Entries from after that copy are added as far as they can be read.</source>
        <translation>उस प्रति के बाद की प्रविष्टियाँ, जहाँ तक पढ़ी जा सकें, जोड़ी जाएँगी।</translation>
    </message>
    <message>
        <source>The damaged file is kept. Your data lies in {folder}; the log beside it says more.</source>
        <translation>ख़राब फ़ाइल रखी रहेगी। आपका डेटा {folder} में है; उसके पास की लॉग फ़ाइल और बताती है।</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Granted</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>मंज़ूर नहीं</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>अब ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation>किसने, और क्यों</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>किसने जवाब दिया</translation>
    </message>
    <message>
        <source>Why, or under which condition</source>
        <translation>क्यों, या किस शर्त पर</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>क्यों? (ज़रूरी नहीं)</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>Keep to this from now on</source>
        <translation>अब से ऐसा ही करें</translation>
    </message>
    <message>
        <source>What is older goes by itself, between calls. People with an open promise, follow-up or issue keep everything. Those nobody has spoken to are announced on the day page two days before.</source>
        <translation>इससे पुराना कॉलों के बीच अपने आप हट जाता है। जिनका कोई वादा, फ़ॉलो-अप या मामला खुला है, उनका सब कुछ रहता है। जिनसे किसी ने बात नहीं की, उनके बारे में दो दिन पहले दिन के पेज पर बताया जाता है।</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>कॉल और संदेश</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Notes of calls</source>
        <translation>कॉल के नोट्स</translation>
    </message>
    <message>
        <source>Finished promises and follow-ups</source>
        <translation>पूरे हुए वादे और फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>People nobody has spoken to</source>
        <translation>वे लोग जिनसे बात नहीं हुई</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s)</source>
        <translation>
            <numerusform>%Ln महीने तक</numerusform>
            <numerusform>%Ln महीनों तक</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>This is how it stands.</source>
        <translation>अभी यही लागू है।</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>अपने आप कुछ नहीं हटता।</translation>
    </message>
    <message>
        <source>Nothing would go by itself any more.</source>
        <translation>अब से अपने आप कुछ नहीं हटेगा।</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>Today this would concern: {rows}</source>
        <translation>आज यह इन पर लागू होता: {rows}</translation>
    </message>
</context>
<context>
    <name>RightsDeeds</name>
    <message>
        <source>See what you may do</source>
        <translation>देखें कि आपको क्या अनुमति है</translation>
    </message>
    <message>
        <source>See ways to keep this customer</source>
        <translation>इस ग्राहक को जोड़े रखने के तरीके देखें</translation>
    </message>
    <message>
        <source>Ask for a yes</source>
        <translation>मंज़ूरी माँगें</translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>What you may do</source>
        <translation>आपको क्या अनुमति है</translation>
    </message>
    <message>
        <source>Your firm has not written this down yet.</source>
        <translation>आपकी कंपनी ने यह अभी तक लिखा नहीं है।</translation>
    </message>
    <message>
        <source>Ask for a yes</source>
        <translation>मंज़ूरी माँगें</translation>
    </message>
    <message>
        <source>Ask for a yes: {title}</source>
        <translation>मंज़ूरी माँगें: {title}</translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>Ways to keep this customer</source>
        <translation>इस ग्राहक को जोड़े रखने के तरीके</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>आपको क्या अनुमति है</translation>
    </message>
    <message>
        <source>You may offer this before anybody asks</source>
        <translation>ग्राहक के माँगने से पहले ही यह देने की अनुमति है</translation>
    </message>
    <message>
        <source>About this call: {topic}</source>
        <translation>इस कॉल के बारे में: {topic}</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>बाकी सब</translation>
    </message>
    <message>
        <source>Only if: {condition}</source>
        <translation>शर्त: {condition}</translation>
    </message>
    <message>
        <source>Above that: {step}</source>
        <translation>इससे ऊपर: {step}</translation>
    </message>
    <message>
        <source>Otherwise: {step}</source>
        <translation>वरना: {step}</translation>
    </message>
    <message>
        <source>stay on the line</source>
        <translation>लाइन पर बने रहें</translation>
    </message>
    <message>
        <source>ask by phone</source>
        <translation>फ़ोन पर पूछें</translation>
    </message>
    <message>
        <source>write to them</source>
        <translation>उन्हें लिखें</translation>
    </message>
    <message>
        <source>{people} in {department}</source>
        <translation>{department} में {people}</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>हमेशा खुला</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>{time} तक खुला</translation>
    </message>
    <message>
        <source>closed until {time}</source>
        <translation>{time} तक बंद</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation>{languages} बोलते हैं</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>On for the team</source>
        <translation>टीम के लिए चालू</translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <translation>कोई वाक्य आज़माएँ</translation>
    </message>
    <message>
        <source>Try a sentence…</source>
        <translation>कोई वाक्य आज़माएँ…</translation>
    </message>
    <message>
        <source>What is noticed in it</source>
        <translation>इसमें क्या पकड़ा गया</translation>
    </message>
    <message>
        <source>Unmute for me</source>
        <translation>मेरे लिए फिर चालू करें</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>जैसा मिला था</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>आज़माया जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n thing(s) to mend first.</source>
        <translation>
            <numerusform>सेव नहीं हुआ: पहले %n बात ठीक करनी है।</numerusform>
            <numerusform>सेव नहीं हुआ: पहले %n बातें ठीक करनी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln examples of the book come out right.</source>
        <translation>
            <numerusform>पुस्तक का %Ln उदाहरण सही निकला।</numerusform>
            <numerusform>पुस्तक के सभी %Ln उदाहरण सही निकले।</numerusform>
        </translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>लागू है।</translation>
    </message>
    <message>
        <source>Nothing is noticed.</source>
        <translation>कुछ नहीं पकड़ा गया।</translation>
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
        <translation>इसे पकड़ें (हर लाइन में एक वाक्यांश)</translation>
    </message>
    <message>
        <source>But not this</source>
        <translation>पर इसे नहीं</translation>
    </message>
    <message>
        <source>Better (the best first; {date} is asked for)</source>
        <translation>बेहतर (सबसे अच्छा पहले; {date} पूछा जाता है)</translation>
    </message>
    <message>
        <source>Questions for the gaps, as in {gap}: When will it be there?</source>
        <translation>ख़ाली जगहों के सवाल, जैसे {gap}: यह कब पहुँचेगा?</translation>
    </message>
    <message>
        <source>Has to notice these sentences</source>
        <translation>ये वाक्य ज़रूर पकड़े</translation>
    </message>
    <message>
        <source>Has to leave these alone</source>
        <translation>इन्हें छोड़ दे</translation>
    </message>
    <message>
        <source>Why, in one sentence for the rep</source>
        <translation>क्यों, एक वाक्य में</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>Only in (none ticked is everywhere)</source>
        <translation>केवल इनमें (कोई निशान नहीं = हर जगह)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Line {line}: {said}</source>
        <translation>लाइन {line}: {said}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, लाइन {line}</translation>
    </message>
    <message>
        <source>Until it is mended, the rules hold as they were.</source>
        <translation>इसके ठीक होने तक नियम पहले जैसे लागू हैं।</translation>
    </message>
    <message>
        <source>{detail} is not as it should be.</source>
        <translation>{detail} वैसा नहीं है जैसा होना चाहिए।</translation>
    </message>
    <message>
        <source>There is no macro called {detail}.</source>
        <translation>{detail} नाम का कोई मैक्रो नहीं है।</translation>
    </message>
    <message>
        <source>The macro {detail} uses itself.</source>
        <translation>मैक्रो {detail} अपने आप को ही इस्तेमाल करता है।</translation>
    </message>
    <message>
        <source>All of this phrase may be left out; one word has to stay.</source>
        <translation>यह पूरा वाक्यांश छूट सकता है; एक शब्द तो रहना चाहिए।</translation>
    </message>
    <message>
        <source>A bracket is open. Close it with {detail}.</source>
        <translation>एक कोष्ठक खुला है। उसे {detail} से बंद करें।</translation>
    </message>
    <message>
        <source>The {detail} belongs to no other bracket.</source>
        <translation>{detail} का कोई जोड़ीदार कोष्ठक नहीं है।</translation>
    </message>
    <message>
        <source>{detail} needs one star, after two letters or before them.</source>
        <translation>{detail} में एक तारा चाहिए, दो अक्षरों के बाद या पहले।</translation>
    </message>
    <message>
        <source>This fits too much. Use fewer gaps (..), or fewer words that begin alike.</source>
        <translation>यह बहुत कुछ पकड़ लेता है। कम ख़ाली जगहें (..) रखें, या एक जैसे शुरू होने वाले कम शब्द।</translation>
    </message>
    <message>
        <source>With its macros this phrase is too long. Please make two of it.</source>
        <translation>मैक्रो समेत यह वाक्यांश बहुत लंबा है। कृपया इसके दो बनाएँ।</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>यहाँ कुछ होना चाहिए।</translation>
    </message>
    <message>
        <source>A text has to stand here.</source>
        <translation>यहाँ पाठ होना चाहिए।</translation>
    </message>
    <message>
        <source>Nothing asks for {detail}. Add a question for it below.</source>
        <translation>{detail} के लिए कोई सवाल नहीं है। नीचे एक सवाल जोड़ें।</translation>
    </message>
    <message>
        <source>No better wording has a gap {detail} that could be asked for.</source>
        <translation>किसी बेहतर वाक्य में {detail} की ख़ाली जगह नहीं है जिसे पूछा जा सके।</translation>
    </message>
    <message>
        <source>{detail} is here for the second time.</source>
        <translation>{detail} यहाँ दूसरी बार है।</translation>
    </message>
    <message>
        <source>The rule does not notice this sentence.</source>
        <translation>नियम इस वाक्य को नहीं पकड़ता।</translation>
    </message>
    <message>
        <source>This should be fine, and is noticed by {detail}.</source>
        <translation>यह ठीक होना चाहिए, पर इसे {detail} पकड़ता है।</translation>
    </message>
    <message>
        <source>It also notices what another rule calls fine: {detail}</source>
        <translation>यह उसे भी पकड़ता है जिसे दूसरा नियम ठीक कहता है: {detail}</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>फ़ाइल नहीं खुलती।</translation>
    </message>
    <message>
        <source>The file is not {encoding}. Save it as {encoding}.</source>
        <translation>फ़ाइल {encoding} में नहीं है। उसे {encoding} में सेव करें।</translation>
    </message>
    <message>
        <source>From here on the file cannot be read.</source>
        <translation>यहाँ से आगे फ़ाइल पढ़ी नहीं जाती।</translation>
    </message>
    <message>
        <source>There is a tab. Use spaces.</source>
        <translation>यहाँ एक टैब है। ख़ाली जगह (स्पेस) रखें।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>{detail} is not known here.</source>
        <translation>{detail} यहाँ जाना-पहचाना नहीं है।</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>इनकार</translation>
    </message>
    <message>
        <source>Dismissive</source>
        <translation>टालना</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>दोष देना</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>हुक्म</translation>
    </message>
    <message>
        <source>Robotic</source>
        <translation>मशीनी</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Not my job</source>
        <translation>मेरा काम नहीं</translation>
    </message>
    <message>
        <source>Bad news first</source>
        <translation>बुरी ख़बर पहले</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>शक</translation>
    </message>
    <message>
        <source>Over-promise</source>
        <translation>बड़ा वादा</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>बात काटना</translation>
    </message>
    <message>
        <source>Sorry, but</source>
        <translation>माफ़ी, लेकिन</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>पाबंदी</translation>
    </message>
    <message>
        <source>Jargon</source>
        <translation>तकनीकी शब्द</translation>
    </message>
    <message>
        <source>Unfortunately</source>
        <translation>दुर्भाग्य से</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>संबोधन</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>इशारा</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रुकें</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>सभी नियम</translation>
    </message>
    <message>
        <source>Changed by your team</source>
        <translation>आपकी टीम के बदले हुए</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Muted for you</source>
        <translation>आपके लिए चुप</translation>
    </message>
    <message>
        <source>{taken} of {shown}</source>
        <translation>{taken} / {shown}</translation>
    </message>
    <message>
        <source>Shown {shown}, taken {taken}, dismissed {dismissed}</source>
        <translation>{shown} बार दिखा, {taken} बार अपनाया, {dismissed} बार हटाया</translation>
    </message>
    <message>
        <source>{either} one of these · {maybe} or nothing · {gap} words · {star} any ending · {macro} a macro</source>
        <translation>{either} इनमें से एक · {maybe} या कुछ नहीं · {gap} कुछ शब्द · {star} कोई भी अंत · {macro} मैक्रो</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>चुप</translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>Search the rules</source>
        <translation>नियम खोजें</translation>
    </message>
    <message>
        <source>Search rules by their words</source>
        <translation>शब्दों से नियम खोजें</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>नया नियम</translation>
    </message>
    <message>
        <source>Language of the rules</source>
        <translation>नियमों की भाषा</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>कौन से नियम</translation>
    </message>
    <message>
        <source>Phrasing rules</source>
        <translation>शब्दों के नियम</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by your team</source>
        <translation>
            <numerusform>%Ln आपकी टीम का बदला हुआ</numerusform>
            <numerusform>%Ln आपकी टीम के बदले हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln नियम</numerusform>
            <numerusform>%Ln नियम</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>Notices</source>
        <translation>क्या पकड़ता है</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>अपनाया</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>Put right</source>
        <translation>ठीक करें</translation>
    </message>
    <message>
        <source>Put right as what “{line}” was heard</source>
        <translation>ठीक करें कि “{line}” को क्या समझा गया</translation>
    </message>
</context>
<context>
    <name>SampleRows</name>
    <message>
        <source>The first rows</source>
        <translation>पहली पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>Throw away what is not saved</source>
        <translation>जो सेव नहीं हुआ उसे छोड़ दें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Let three reps try it</source>
        <translation>तीन प्रतिनिधियों से परखें</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>ख़ुद आज़माएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
</context>
<context>
    <name>ScenarioEditor</name>
    <message>
        <source>All exercises</source>
        <translation>सभी अभ्यास</translation>
    </message>
    <message>
        <source>Text of the scenario</source>
        <translation>परिदृश्य का पाठ</translation>
    </message>
    <message>
        <source>Parts of the editor</source>
        <translation>संपादक के हिस्से</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Three reps</source>
        <translation>तीन प्रतिनिधि</translation>
    </message>
    <message>
        <source>Taken out: {words}. Look for other names before you save.</source>
        <translation>हटाया गया: {words}। सेव करने से पहले देख लें कि कोई और नाम तो नहीं बचा।</translation>
    </message>
    <message>
        <source>Not saved yet. Nothing you typed is lost.</source>
        <translation>अभी सेव नहीं हुआ। लिखा हुआ कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सेव हुआ</translation>
    </message>
</context>
<context>
    <name>ScenarioFields</name>
    <message>
        <source>What the caller knows</source>
        <translation>कॉलर को क्या पता है</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>एक बात जोड़ें</translation>
    </message>
    <message>
        <source>What settles it</source>
        <translation>किससे बात सुलझेगी</translation>
    </message>
    <message>
        <source>Add a way out</source>
        <translation>एक हल जोड़ें</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>स्कोरकार्ड</translation>
    </message>
    <message>
        <source>About the call</source>
        <translation>कॉल के बारे में</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>कॉलर</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>इसके बाद</translation>
    </message>
    <message>
        <source>The form waits until the text can be read again. Nothing is lost.</source>
        <translation>पाठ फिर से पढ़ा जा सके तब तक फ़ॉर्म रुका है। कुछ नहीं खोया।</translation>
    </message>
</context>
<context>
    <name>ScenarioStart</name>
    <message>
        <source>All exercises</source>
        <translation>सभी अभ्यास</translation>
    </message>
    <message>
        <source>Write a scenario</source>
        <translation>परिदृश्य लिखें</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक क्षण…</translation>
    </message>
    <message>
        <source>Go on with one that is not finished</source>
        <translation>अधूरे पर आगे काम करें</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>बिना शीर्षक</translation>
    </message>
    <message>
        <source>A new one, from a template in</source>
        <translation>नया, इस भाषा के नमूने से</translation>
    </message>
    <message>
        <source>From the one that is chosen: {title}</source>
        <translation>जो चुना है उससे: {title}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>इसे बदलें</translation>
    </message>
    <message>
        <source>Make a copy of it</source>
        <translation>इसकी कॉपी बनाएँ</translation>
    </message>
    <message>
        <source>From a past call, without names and numbers</source>
        <translation>पिछली किसी कॉल से, नाम और नंबर हटाकर</translation>
    </message>
</context>
<context>
    <name>ScenarioTrial</name>
    <message>
        <source>Read what was said</source>
        <translation>पढ़ें कि क्या कहा गया</translation>
    </message>
    <message>
        <source>Three reps are trying it. This takes a few seconds.</source>
        <translation>तीन प्रतिनिधि इसे परख रहे हैं। कुछ सेकंड लगेंगे।</translation>
    </message>
    <message>
        <source>Three reps can try your scenario: one listens, one reads a script, one does not care. Their scores should come far apart.</source>
        <translation>तीन प्रतिनिधि आपका परिदृश्य परख सकते हैं: एक सुनते हैं, एक स्क्रिप्ट पढ़ते हैं, एक को परवाह नहीं। उनके स्कोर में बड़ा फ़र्क़ होना चाहिए।</translation>
    </message>
    <message>
        <source>The text has changed since they tried it.</source>
        <translation>परखने के बाद पाठ बदल गया है।</translation>
    </message>
    <message>
        <source>It tells them apart: listening pays, and nothing else does.</source>
        <translation>तीनों में फ़र्क़ साफ़ है: सुनने से ही बात बनती है।</translation>
    </message>
    <message>
        <source>It does not tell them apart yet.</source>
        <translation>अभी तीनों में फ़र्क़ साफ़ नहीं है।</translation>
    </message>
    <message>
        <source>“{fact}” never came out: {ask}</source>
        <translation>“{fact}” कभी सामने नहीं आई: {ask}</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>Line {line}: {said}</source>
        <translation>लाइन {line}: {said}</translation>
    </message>
    <message>
        <source>{detail} is not as it should be.</source>
        <translation>{detail} वैसा नहीं है जैसा होना चाहिए।</translation>
    </message>
    <message>
        <source> (was {detail} meant?)</source>
        <translation> (क्या मतलब {detail} था?)</translation>
    </message>
    <message>
        <source>The file is too large; at most {detail} bytes are read.</source>
        <translation>फ़ाइल बहुत बड़ी है; ज़्यादा से ज़्यादा {detail} बाइट पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>There is an invisible control character here ({detail}); delete it.</source>
        <translation>यहाँ एक अदृश्य नियंत्रण अक्षर ({detail}) है; उसे हटाएँ।</translation>
    </message>
    <message>
        <source>There is a tab here; use spaces.</source>
        <translation>यहाँ एक टैब है; ख़ाली जगह (स्पेस) रखें।</translation>
    </message>
    <message>
        <source>The file cannot be read from here on.</source>
        <translation>यहाँ से आगे फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>A second document begins here; keep one in each file.</source>
        <translation>यहाँ दूसरा दस्तावेज़ शुरू होता है; हर फ़ाइल में एक ही रखें।</translation>
    </message>
    <message>
        <source>Lines that begin with % have no use here; delete them.</source>
        <translation>% से शुरू होने वाली पंक्तियाँ यहाँ काम की नहीं; उन्हें हटाएँ।</translation>
    </message>
    <message>
        <source>The mark {detail} has no use here; put quotes around a text that begins with !.</source>
        <translation>चिह्न {detail} यहाँ काम का नहीं; ! से शुरू होने वाले पाठ को उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>References such as {detail} are not followed; write the text out, or quote it.</source>
        <translation>{detail} जैसे संदर्भ नहीं माने जाते; पूरा लिखें, या उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>This is nested too deeply; {detail} levels are read.</source>
        <translation>यहाँ बहुत ज़्यादा परतें हैं; {detail} तक पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>A key has to be a plain word.</source>
        <translation>कुंजी एक सीधा शब्द होनी चाहिए।</translation>
    </message>
    <message>
        <source>The key {detail} is here for the second time.</source>
        <translation>कुंजी {detail} यहाँ दूसरी बार है।</translation>
    </message>
    <message>
        <source>A file of another kind belongs in this place: {detail}.</source>
        <translation>यहाँ दूसरी तरह की फ़ाइल होनी चाहिए: {detail}।</translation>
    </message>
    <message>
        <source>The key {key} is not known here{near}.</source>
        <translation>कुंजी {key} यहाँ नहीं चलती{near}।</translation>
    </message>
    <message>
        <source>The key {key} is missing.</source>
        <translation>कुंजी {key} नहीं है।</translation>
    </message>
    <message>
        <source>{key} is no language; a text with a comma between {{ }} wants quotes around it.</source>
        <translation>{key} कोई भाषा नहीं है; {{ }} के बीच अल्पविराम वाला पाठ उद्धरण चिह्नों में होना चाहिए।</translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation>यहाँ कुछ लिखा होना चाहिए।</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <translation>यहाँ संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>Either {yes} or {no} belongs here.</source>
        <translation>यहाँ {yes} या {no} होना चाहिए।</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>यहाँ सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>Keys with values belong here.</source>
        <translation>यहाँ कुंजियाँ और उनके मान होने चाहिए।</translation>
    </message>
    <message>
        <source>Only these are possible here: {detail}.</source>
        <translation>यहाँ सिर्फ़ ये हो सकते हैं: {detail}।</translation>
    </message>
    <message>
        <source>{detail} is not written as it should be here.</source>
        <translation>{detail} यहाँ सही ढंग से नहीं लिखा है।</translation>
    </message>
    <message>
        <source>This is too long; {detail} at most.</source>
        <translation>यह बहुत लंबा है; ज़्यादा से ज़्यादा {detail}।</translation>
    </message>
    <message>
        <source>This is too short; at least {detail} belong here.</source>
        <translation>यह बहुत छोटा है; कम से कम {detail} होने चाहिए।</translation>
    </message>
    <message>
        <source>The number is out of range; the limit is {detail}.</source>
        <translation>संख्या सीमा से बाहर है; सीमा {detail} है।</translation>
    </message>
    <message>
        <source>Something is here twice that may be here only once{found}.</source>
        <translation>यहाँ कुछ दो बार है जो एक ही बार हो सकता है{found}।</translation>
    </message>
    <message>
        <source>Nothing in this pack is called {detail}.</source>
        <translation>इस पैक में {detail} नाम का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The weights come to {detail}; they have to come to 100.</source>
        <translation>वज़न मिलकर {detail} होते हैं; मिलकर 100 होने चाहिए।</translation>
    </message>
    <message>
        <source>The caller never tells this: give words that ask for it, or a lower mood.</source>
        <translation>कॉलर यह कभी नहीं बताते: पूछने के शब्द दें, या मूड की सीमा घटाएँ।</translation>
    </message>
    <message>
        <source>No keyword here is in the scenario&apos;s language ({detail}); add some.</source>
        <translation>यहाँ परिदृश्य की भाषा ({detail}) का कोई शब्द नहीं है; कुछ जोड़ें।</translation>
    </message>
    <message>
        <source>Nobody can reach the goal {detail}: facts, solutions or moods forbid it.</source>
        <translation>लक्ष्य {detail} तक कोई नहीं पहुँच सकता: बातें, हल या मूड इसे रोकते हैं।</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>सुनते हैं</translation>
    </message>
    <message>
        <source>Reads a script</source>
        <translation>स्क्रिप्ट पढ़ते हैं</translation>
    </message>
    <message>
        <source>Does not care</source>
        <translation>परवाह नहीं</translation>
    </message>
    <message>
        <source>Whoever listens should come to 80 at least. What is missing:</source>
        <translation>जो सुनते हैं उन्हें कम से कम 80 मिलने चाहिए। क्या छूट रहा है:</translation>
    </message>
    <message>
        <source>Whoever reads a script should come to 45 at most: let listening and own words weigh more.</source>
        <translation>जो स्क्रिप्ट पढ़ते हैं उन्हें ज़्यादा से ज़्यादा 45 मिलें: सुनने और अपने शब्दों को ज़्यादा वज़न दें।</translation>
    </message>
    <message>
        <source>Whoever does not care should come to 25 at most: let less be given for little.</source>
        <translation>जिन्हें परवाह नहीं उन्हें ज़्यादा से ज़्यादा 25 मिलें: थोड़े के लिए कम अंक दें।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>What the rep reads before the call</source>
        <translation>कॉल से पहले प्रतिनिधि क्या पढ़ते हैं</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>कॉलर का नाम</translation>
    </message>
    <message>
        <source>Phone number (made up; empty is withheld)</source>
        <translation>फ़ोन नंबर (बनावटी; ख़ाली यानी छिपा हुआ)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>कॉलर के बारे में</translation>
    </message>
    <message>
        <source>Mood at the start, 0 (hostile) to 100 (content)</source>
        <translation>शुरू में मूड, 0 (बहुत नाराज़) से 100 (ख़ुश)</translation>
    </message>
    <message>
        <source>After so many lines the caller has had enough</source>
        <translation>इतनी बातों के बाद कॉलर का धीरज ख़त्म</translation>
    </message>
    <message>
        <source>First words, one choice a line</source>
        <translation>पहली बात, हर पंक्ति में एक विकल्प</translation>
    </message>
    <message>
        <source>Questions for afterwards, one a line</source>
        <translation>बाद के लिए सवाल, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Mood at the end, at least</source>
        <translation>अंत में मूड, कम से कम</translation>
    </message>
    <message>
        <source>Words that ask for it, one a line</source>
        <translation>पूछने के शब्द, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>What the caller says then</source>
        <translation>तब कॉलर क्या कहते हैं</translation>
    </message>
    <message>
        <source>Words that show it was heard, one a line</source>
        <translation>शब्द जिनसे पता चले कि सुना गया, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>The rep has to find it out</source>
        <translation>प्रतिनिधि को यह पता करना है</translation>
    </message>
    <message>
        <source>The rep has to say it back</source>
        <translation>प्रतिनिधि को यह दोहराना है</translation>
    </message>
    <message>
        <source>Comes out when asked what happened</source>
        <translation>“क्या हुआ” पूछने पर ख़ुद बताई जाती है</translation>
    </message>
    <message>
        <source>Words that offer it, one a line</source>
        <translation>इसे पेश करने के शब्द, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>From which mood on the caller takes it</source>
        <translation>किस मूड से आगे कॉलर इसे मानते हैं</translation>
    </message>
    <message>
        <source>Id in your authority file, if it needs one</source>
        <translation>आपकी अधिकार-फ़ाइल में इसकी आईडी, अगर ज़रूरी हो</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>क्या देखा जाता है</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>The scorecard so far</source>
        <translation>अब तक के अंक</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>फ़ील्ड खाली करें</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search and actions</source>
        <translation>खोज और काम</translation>
    </message>
    <message>
        <source>Search answers, people, actions</source>
        <translation>जवाब, लोग, काम खोजें</translation>
    </message>
    <message>
        <source>Edit this article</source>
        <translation>यह लेख बदलें</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what I type</source>
        <translation>टाइप किया हुआ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Goes to the keyring</source>
        <translation>कीरिंग में जाती है</translation>
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
        <translation>कीरिंग में जाता है</translation>
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
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>सेटिंग्स में खोजें</translation>
    </message>
    <message>
        <source>Search the settings by their words</source>
        <translation>सेटिंग्स को उनके शब्दों से खोजें</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>इस नाम की कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>Copies and files</source>
        <translation>प्रतियाँ और फ़ाइलें</translation>
    </message>
    <message>
        <source>People&apos;s data</source>
        <translation>लोगों का डेटा</translation>
    </message>
    <message>
        <source>profile account person</source>
        <comment>words people search by</comment>
        <translation>प्रोफ़ाइल अकाउंट खाता व्यक्ति</translation>
    </message>
    <message>
        <source>appearance theme font zoom dark mode</source>
        <comment>words people search by</comment>
        <translation>रूप थीम फ़ॉन्ट अक्षर ज़ूम डार्क मोड</translation>
    </message>
    <message>
        <source>telephone headset microphone transcript</source>
        <comment>words people search by</comment>
        <translation>टेलीफ़ोन हेडसेट माइक्रोफ़ोन माइक लिखित</translation>
    </message>
    <message>
        <source>artificial intelligence search rewording</source>
        <comment>words people search by</comment>
        <translation>कृत्रिम बुद्धि एआई खोज दूसरे शब्द</translation>
    </message>
    <message>
        <source>hub colleagues invitation sync join leave</source>
        <comment>words people search by</comment>
        <translation>हब साथी सहकर्मी न्योता सिंक जुड़ना छोड़ना</translation>
    </message>
    <message>
        <source>server mailbox address book help desk</source>
        <comment>words people search by</comment>
        <translation>सर्वर मेलबॉक्स ईमेल पता पुस्तिका हेल्प डेस्क</translation>
    </message>
    <message>
        <source>backup restore export import archive</source>
        <comment>words people search by</comment>
        <translation>बैकअप वापस लाना निर्यात एक्सपोर्ट आयात इंपोर्ट</translation>
    </message>
    <message>
        <source>password passphrase security encryption</source>
        <comment>words people search by</comment>
        <translation>पासवर्ड पासफ़्रेज़ सुरक्षा एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>privacy delete retention audit history</source>
        <comment>words people search by</comment>
        <translation>निजता गोपनीयता मिटाना हटाना अवधि लेखा इतिहास</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग्स के पन्ने</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Key and lock</source>
        <translation>कुंजी और लॉक</translation>
    </message>
    <message>
        <source>Each choice takes effect at once.</source>
        <translation>हर बदलाव तुरंत लागू होता है।</translation>
    </message>
</context>
<context>
    <name>SharedList</name>
    <message>
        <source>All exercises</source>
        <translation>सभी अभ्यास</translation>
    </message>
    <message>
        <source>Nobody shares a run with you right now.</source>
        <translation>अभी किसी ने आपके साथ कोई कॉल साझा नहीं की है।</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>मेरे साथ साझा</translation>
    </message>
    <message>
        <source>Look at {title}, {about}</source>
        <translation>{title} देखें, {about}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>You and your trainer</source>
        <translation>आप और आपके प्रशिक्षक</translation>
    </message>
    <message>
        <source>A trainer at this computer can see this scorecard. You can take that back.</source>
        <translation>इस कंप्यूटर पर प्रशिक्षक यह स्कोरकार्ड देख सकते हैं। आप इसे वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>This call is yours: nobody else sees it. Share it if you would like to hear what a trainer thinks.</source>
        <translation>यह कॉल आपकी है: इसे कोई और नहीं देखता। प्रशिक्षक की राय जानना चाहें तो साझा करें।</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>The call as a whole: {mark}</source>
        <translation>पूरी कॉल: {mark}</translation>
    </message>
    <message>
        <source>Agreed: {note}</source>
        <translation>तय हुआ: {note}</translation>
    </message>
    <message>
        <source>A rep</source>
        <translation>एक प्रतिनिधि</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>अंक दिए गए</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
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
        <translation>अभी हल्की बातचीत नहीं</translation>
    </message>
    <message>
        <source>If it fits, small talk: {intent}</source>
        <translation>मौक़ा हो तो हल्की बातचीत: {intent}</translation>
    </message>
</context>
<context>
    <name>SpeakCard</name>
    <message>
        <source>What the caller says</source>
        <translation>कॉलर क्या कहते हैं</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>कहें</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>इसे बदलें</translation>
    </message>
    <message>
        <source>Enter says the line above; or type other words</source>
        <translation>एंटर से ऊपर की बात कही जाएगी; या अपने शब्द लिखें</translation>
    </message>
    <message>
        <source>The phone rings at the rep.</source>
        <translation>प्रतिनिधि के यहाँ घंटी बज रही है।</translation>
    </message>
    <message>
        <source>You are on hold. The rep does not hear you.</source>
        <translation>आप होल्ड पर हैं। प्रतिनिधि को आपकी आवाज़ नहीं मिलती।</translation>
    </message>
    <message>
        <source>The call is over. The run is with the rep.</source>
        <translation>कॉल समाप्त हुई। यह अभ्यास प्रतिनिधि के पास है।</translation>
    </message>
    <message>
        <source>The rep has answered, and greets you first.</source>
        <translation>प्रतिनिधि ने कॉल उठाई है, और पहले वे नमस्ते कहेंगे।</translation>
    </message>
    <message>
        <source>By themselves, the caller would have had enough now and say:</source>
        <translation>अपने आप कॉलर का धैर्य अब टूट जाता, और वे कहते:</translation>
    </message>
    <message>
        <source>By themselves, the caller would say:</source>
        <translation>अपने आप कॉलर कहते:</translation>
    </message>
    <message>
        <source>Your turn:</source>
        <translation>आपकी बारी:</translation>
    </message>
</context>
<context>
    <name>StageChoice</name>
    <message>
        <source>As a test: the rep has no prompts</source>
        <translation>परीक्षा के रूप में: प्रतिनिधि को संकेत नहीं दिखते</translation>
    </message>
    <message>
        <source>Let it ring at this computer</source>
        <translation>इसी कंप्यूटर पर घंटी बजाएँ</translation>
    </message>
    <message>
        <source>Wait for a rep at another computer</source>
        <translation>दूसरे कंप्यूटर के प्रतिनिधि की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>The call is being made ready.</source>
        <translation>कॉल तैयार हो रही है।</translation>
    </message>
    <message>
        <source>You play the caller and type what they say. The rep answers in their call window, as in any practice call; their run is kept for them alone. At one computer, move one of the two windows to another screen: this one shows what the rep is to find out.</source>
        <translation>आप कॉलर की भूमिका निभाते हैं और उनकी बातें लिखते हैं। प्रतिनिधि अपनी कॉल विंडो में जवाब देते हैं, जैसे किसी भी अभ्यास कॉल में; उनका अभ्यास केवल उनके लिए रखा जाता है। एक ही कंप्यूटर पर दोनों में से एक विंडो दूसरी स्क्रीन पर ले जाएँ: इस विंडो में वह दिखता है जो प्रतिनिधि को पता करना है।</translation>
    </message>
    <message>
        <source>They begin with: “{line}”</source>
        <translation>वे ऐसे शुरू करते हैं: “{line}”</translation>
    </message>
</context>
<context>
    <name>StagePart</name>
    <message>
        <source>Rep</source>
        <translation>प्रतिनिधि</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>आप यहाँ हैं</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Play the caller</source>
        <translation>कॉलर की भूमिका</translation>
    </message>
    <message>
        <source>Ring off</source>
        <translation>फ़ोन रखें</translation>
    </message>
    <message>
        <source>Another call</source>
        <translation>एक और कॉल</translation>
    </message>
    <message>
        <source>You are {caller}</source>
        <translation>आप हैं: {caller}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Try now</source>
        <translation>अभी आज़माएँ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>हब</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>पूरी जानकारी</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>साझा होना बाकी</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait here</source>
        <translation>
            <numerusform>%Ln बदलाव यहाँ है</numerusform>
            <numerusform>%Ln बदलाव यहाँ हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>The hub did not take %Ln change(s). Nothing is lost: they stay here.</source>
        <translation>
            <numerusform>हब ने %Ln बदलाव नहीं लिया। कुछ नहीं खोया: वह यहीं है।</numerusform>
            <numerusform>हब ने %Ln बदलाव नहीं लिए। कुछ नहीं खोया: वे यहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the app and try again; if they stay, tell whoever looks after the hub.</source>
        <translation>ऐप अपडेट करके फिर आज़माएँ; फिर भी रह जाएँ तो हब सँभालने वाले को बताएँ।</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Nothing can be saved: the disk is full, or another program is using the file. Nothing is lost while the app is open. Please make some room; this line goes by itself then.</source>
        <translation>कुछ सेव नहीं हो पा रहा: डिस्क भर गई है, या कोई दूसरा प्रोग्राम फ़ाइल काम में ले रहा है। ऐप खुला रहने तक कुछ नहीं खोएगा। कृपया थोड़ी जगह बनाएँ; तब यह पंक्ति अपने-आप हट जाएगी।</translation>
    </message>
    <message>
        <source>Everything saved.</source>
        <translation>सब सेव है।</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>सेव नहीं हुआ।</translation>
    </message>
    <message>
        <source>Practice: only its scorecard is kept.</source>
        <translation>अभ्यास: केवल इसका स्कोरकार्ड सेव होता है।</translation>
    </message>
    <message>
        <source>{phone}: {state}.</source>
        <translation>{phone}: {state}।</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>I&apos;ll say that</source>
        <translation>यही कहना है</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>दूसरे शब्द</translation>
    </message>
    <message>
        <source>Ask the model of your settings for other words</source>
        <translation>अपनी सेटिंग के मॉडल से दूसरे शब्द माँगें</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>बताएँ कि आप क्या कर सकते हैं</translation>
    </message>
    <message>
        <source>Not “{words}”.</source>
        <translation>“{words}” नहीं।</translation>
    </message>
    <message>
        <source>Asking for other words…</source>
        <translation>दूसरे शब्द माँगे जा रहे हैं…</translation>
    </message>
    <message>
        <source>These are the model&apos;s words. Please read them over.</source>
        <translation>ये मॉडल के शब्द हैं। कृपया एक बार पढ़ लें।</translation>
    </message>
    <message>
        <source>The model&apos;s words were no better, so these stay.</source>
        <translation>मॉडल के शब्द बेहतर नहीं थे, इसलिए यही रहेंगे।</translation>
    </message>
</context>
<context>
    <name>TeamGroup</name>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
</context>
<context>
    <name>TeamOffice</name>
    <message>
        <source>Computers of the team</source>
        <translation>टीम के कंप्यूटर</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>टीम से हटाएँ</translation>
    </message>
    <message>
        <source>Its copy of the team&apos;s memory goes too</source>
        <translation>उस पर रखी टीम की जानकारी की कॉपी भी हटे</translation>
    </message>
    <message>
        <source>A computer that is removed gets nothing from the team any more. What it shared stays; to come back, it needs a new invitation. Its copy goes when it next reaches the hub; a representative&apos;s always does.</source>
        <translation>हटाए गए कंप्यूटर को टीम से फिर कुछ नहीं मिलता। उसने जो साझा किया, वह रहता है; लौटने के लिए उसे नया निमंत्रण चाहिए। उसकी कॉपी अगली बार हब से जुड़ने पर हटती है; प्रतिनिधि के कंप्यूटर से हमेशा हटती है।</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>किसी को जोड़ें</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation>संपर्क: {when}</translation>
    </message>
</context>
<context>
    <name>TeamPanel</name>
    <message>
        <source>Team settings</source>
        <translation>टीम की सेटिंग्स</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>हटा दें</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Representative</source>
        <translation>प्रतिनिधि</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ट्रेनर</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>मालिक</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>अकेले</translation>
    </message>
    <message>
        <source>Joining the team…</source>
        <translation>टीम से जुड़ रहा है…</translation>
    </message>
    <message>
        <source>Fetching what the team has</source>
        <translation>टीम की जानकारी आ रही है</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>जुड़ा है</translation>
    </message>
    <message>
        <source>The hub does not answer; all goes on here</source>
        <translation>हब जवाब नहीं दे रहा; यहाँ सब चल रहा है</translation>
    </message>
    <message>
        <source>Nothing is shared</source>
        <translation>कुछ साझा नहीं हो रहा</translation>
    </message>
    <message>
        <source>The team&apos;s owner has removed this computer, so what the team shared is no longer on it. Please ask the owner if that was not meant.</source>
        <translation>टीम के मालिक ने यह कंप्यूटर हटा दिया है, इसलिए टीम का साझा किया हुआ अब इस पर नहीं है। अगर यह ग़लती से हुआ हो तो कृपया मालिक से पूछें।</translation>
    </message>
    <message>
        <source>The hub does not take this invitation: it was used already, has run out, or a letter is wrong. Nothing was shared. Please check it, or ask the team&apos;s owner for a new one.</source>
        <translation>हब यह निमंत्रण नहीं ले रहा: यह पहले काम आ चुका है, इसका समय निकल गया है, या कोई अक्षर ग़लत है। कुछ साझा नहीं हुआ। कृपया इसे जाँचें, या टीम के मालिक से नया माँगें।</translation>
    </message>
    <message>
        <source>The hub does not know this computer any more, so nothing is shared with the team. Everything is kept here. Please ask the team&apos;s owner what happened.</source>
        <translation>हब अब इस कंप्यूटर को नहीं पहचानता, इसलिए टीम से कुछ साझा नहीं हो रहा। सब यहाँ सुरक्षित है। कृपया टीम के मालिक से पूछें कि क्या हुआ।</translation>
    </message>
    <message>
        <source>The team&apos;s owner has removed this computer, so nothing is shared with the team any more. Please ask the owner if that was not meant.</source>
        <translation>टीम के मालिक ने यह कंप्यूटर हटा दिया है, इसलिए अब टीम से कुछ साझा नहीं होता। अगर यह ग़लती से हुआ हो तो कृपया मालिक से पूछें।</translation>
    </message>
    <message>
        <source>Your role in the team does not reach that far, so the hub did not do it. Please ask the team&apos;s owner.</source>
        <translation>टीम में आपकी भूमिका को इसकी अनुमति नहीं है, इसलिए हब ने यह नहीं किया। कृपया टीम के मालिक से कहें।</translation>
    </message>
    <message>
        <source>The hub could not read a change from this computer. It is kept here, and all else goes on. Please update the app, and tell whoever looks after the hub.</source>
        <translation>हब इस कंप्यूटर का एक बदलाव नहीं पढ़ सका। वह यहाँ सुरक्षित है, और बाकी सब चल रहा है। कृपया ऐप अपडेट करें, और हब सँभालने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>The hub has no room for a change from this computer. It is kept here, and all else goes on. Please make the text shorter, or the picture smaller.</source>
        <translation>इस कंप्यूटर के एक बदलाव के लिए हब में जगह नहीं है। वह यहाँ सुरक्षित है, और बाकी सब चल रहा है। कृपया पाठ या चित्र छोटा करें।</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the hub&apos;s, so nothing is shared for now. Everything is kept here. Please set date and time right; the rest goes by itself.</source>
        <translation>इस कंप्यूटर की घड़ी हब की घड़ी से आगे है, इसलिए अभी कुछ साझा नहीं हो रहा। सब यहाँ सुरक्षित है। कृपया तारीख़ और समय ठीक करें; बाकी अपने आप होगा।</translation>
    </message>
    <message>
        <source>The hub asks this computer to wait a little. Everything is kept here and goes to the team by itself.</source>
        <translation>हब इस कंप्यूटर को थोड़ा रुकने को कह रहा है। सब यहाँ सुरक्षित है और अपने आप टीम तक पहुँचेगा।</translation>
    </message>
    <message>
        <source>This app and the hub are of versions too far apart, so nothing is shared for now. Everything is kept here. Please update the app, or ask for the hub to be updated.</source>
        <translation>इस ऐप और हब के संस्करण आपस में मेल नहीं खाते, इसलिए अभी कुछ साझा नहीं हो रहा। सब यहाँ सुरक्षित है। कृपया ऐप अपडेट करें, या हब अपडेट करने को कहें।</translation>
    </message>
    <message>
        <source>The hub answers, but its database does not, so nothing is shared for now. Please try again in a few minutes.</source>
        <translation>हब जवाब दे रहा है, पर उसका डेटाबेस नहीं, इसलिए अभी कुछ साझा नहीं हो रहा। कृपया कुछ मिनट बाद फिर आज़माएँ।</translation>
    </message>
    <message>
        <source>What answers cannot prove that it is your team&apos;s hub, so nothing was sent to it. Everything is kept here. Please ask the team&apos;s owner before you go on.</source>
        <translation>जो जवाब दे रहा है, वह साबित नहीं कर सकता कि वह आपकी टीम का हब है, इसलिए उसे कुछ नहीं भेजा गया। सब यहाँ सुरक्षित है। आगे बढ़ने से पहले कृपया टीम के मालिक से पूछें।</translation>
    </message>
    <message>
        <source>What answers there is not a team&apos;s hub, so nothing was sent to it. Please check the address, and whether this network wants you to sign in first.</source>
        <translation>वहाँ जो जवाब दे रहा है, वह किसी टीम का हब नहीं है, इसलिए उसे कुछ नहीं भेजा गया। कृपया पता जाँचें, और यह भी कि कहीं यह नेटवर्क पहले साइन इन तो नहीं चाहता।</translation>
    </message>
    <message>
        <source>This is the sample company. Nobody in it is real, so it joins no team. Start with your own data on the day page, and join from there.</source>
        <translation>यह नमूना कंपनी है। इसमें कोई असली व्यक्ति नहीं है, इसलिए यह किसी टीम में शामिल नहीं होती। दिन के पन्ने पर अपने डेटा से शुरू करें और वहीं से टीम में शामिल हों।</translation>
    </message>
    <message>
        <source>The hub does not answer, so nothing was done. Please check the network and try again.</source>
        <translation>हब जवाब नहीं दे रहा, इसलिए कुछ नहीं हुआ। कृपया नेटवर्क जाँचकर फिर आज़माएँ।</translation>
    </message>
    <message>
        <source>Shared with the team.</source>
        <translation>टीम से साझा है।</translation>
    </message>
    <message>
        <source>Shared when wrapped up.</source>
        <translation>समेटने पर साझा होगा।</translation>
    </message>
    <message>
        <source>Saved here. Fetching the rest…</source>
        <translation>यहाँ सेव है। बाकी आ रहा है…</translation>
    </message>
    <message>
        <source>Saved here, being shared…</source>
        <translation>यहाँ सेव है, साझा हो रहा है…</translation>
    </message>
    <message>
        <source>Saved here, not shared.</source>
        <translation>यहाँ सेव है, साझा नहीं।</translation>
    </message>
    <message>
        <source>Saved here, shared later.</source>
        <translation>यहाँ सेव है, साझा बाद में।</translation>
    </message>
    <message>
        <source>Saved here. Team as of {when}.</source>
        <translation>यहाँ सेव है। टीम: {when} तक।</translation>
    </message>
    <message>
        <source>The team&apos;s hub does not answer. Everything is kept here and goes to the team by itself.</source>
        <translation>टीम का हब जवाब नहीं दे रहा। सब यहाँ सुरक्षित है और अपने आप टीम तक पहुँचेगा।</translation>
    </message>
    <message>
        <source>{name} is looking at this caller too</source>
        <translation>यह कॉलर {name} के सामने भी खुला है</translation>
    </message>
    <message>
        <source>{names} are looking at this caller too</source>
        <translation>यह कॉलर {names} के सामने भी खुला है</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln मिनट पहले</numerusform>
            <numerusform>%Ln मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln घंटा पहले</numerusform>
            <numerusform>%Ln घंटे पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Notes about the caller</source>
        <translation>कॉलर के बारे में नोट्स</translation>
    </message>
    <message>
        <source>Notes of a call</source>
        <translation>कॉल के नोट्स</translation>
    </message>
    <message>
        <source>How a call ended</source>
        <translation>कॉल का नतीजा</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>वादा</translation>
    </message>
    <message>
        <source>By when it was promised</source>
        <translation>वादे का समय</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(खाली)</translation>
    </message>
    <message>
        <source>A colleague wrote, {when}</source>
        <translation>एक सहकर्मी ने लिखा, {when}</translation>
    </message>
    <message>
        <source>{name} wrote, {when}</source>
        <translation>{name} ने लिखा, {when}</translation>
    </message>
</context>
<context>
    <name>TheirHoldPanel</name>
    <message>
        <source>They have put you on hold. Nothing is counted.</source>
        <translation>उन्होंने आपको होल्ड पर रखा है। कुछ गिना नहीं जा रहा।</translation>
    </message>
</context>
<context>
    <name>ToldWords</name>
    <message>
        <source>You are back in the call. Nothing is lost.</source>
        <translation>आप कॉल में लौट आए हैं। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Promise kept in mind for {day}.</source>
        <translation>{day} का वादा याद रहेगा।</translation>
    </message>
    <message>
        <source>Wrapped up.</source>
        <translation>समेट लिया।</translation>
    </message>
    <message>
        <source>Imported: {created} new, {updated} updated, {unchanged} unchanged, {refused} refused.</source>
        <translation>इंपोर्ट हुआ: {created} नए, {updated} अपडेट, {unchanged} वैसे ही, {refused} अस्वीकार।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln लेख {name} में लिखा गया।</numerusform>
            <numerusform>%Ln लेख {name} में लिखे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>वापस लिया गया।</translation>
    </message>
    <message>
        <source>The import is being taken back. You can go on working meanwhile.</source>
        <translation>इंपोर्ट वापस लिया जा रहा है। इस बीच काम जारी रखें।</translation>
    </message>
    <message>
        <source>Merged into one contact.</source>
        <translation>एक कॉन्टैक्ट में मिला दिए गए।</translation>
    </message>
    <message>
        <source>Groups of words: {created} new, {updated} changed, {unchanged} as they were.</source>
        <translation>शब्द-समूह: {created} नए, {updated} बदले, {unchanged} पहले जैसे।</translation>
    </message>
    <message>
        <source>Written into {file}. Groups of words: {count}.</source>
        <translation>{file} में लिखा गया। शब्द-समूह: {count}।</translation>
    </message>
    <message>
        <source>This is the sample company. Nobody here is real.</source>
        <translation>यह नमूना कंपनी है। यहाँ कोई असली व्यक्ति नहीं है।</translation>
    </message>
    <message>
        <source>That article is no longer here. The link to it is out of date.</source>
        <translation>वह लेख अब यहाँ नहीं है। उसका लिंक पुराना है।</translation>
    </message>
    <message>
        <source>Somebody is on the line. Practise once that call is filed.</source>
        <translation>लाइन पर कोई है। वह कॉल दर्ज होने के बाद अभ्यास करें।</translation>
    </message>
    <message>
        <source>The rep is on a call, or still has one to file. Try again after that.</source>
        <translation>प्रतिनिधि कॉल पर हैं, या उनकी एक कॉल दर्ज होनी बाकी है। उसके बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The app at the other computer cannot use this practice call.</source>
        <translation>दूसरे कंप्यूटर का ऐप इस अभ्यास कॉल को काम में नहीं ले सकता।</translation>
    </message>
    <message>
        <source>The two computers are joined.</source>
        <translation>दोनों कंप्यूटर जुड़ गए हैं।</translation>
    </message>
    <message>
        <source>The other computer is no longer joined.</source>
        <translation>दूसरा कंप्यूटर अब जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>Practised: {title}. {score} of 100; the report is in the workbench.</source>
        <translation>अभ्यास हुआ: {title}। 100 में से {score}; रिपोर्ट वर्कबेंच में है।</translation>
    </message>
    <message>
        <source>Saved, and ready to be practised: {title}.</source>
        <translation>सेव हुआ, अभ्यास के लिए तैयार: {title}।</translation>
    </message>
    <message>
        <source>Ready to be practised: {title}.</source>
        <translation>अभ्यास के लिए तैयार: {title}।</translation>
    </message>
    <message>
        <source>Ready to be followed: {title}.</source>
        <translation>शुरू करने के लिए तैयार: {title}।</translation>
    </message>
    <message>
        <source>Your trainer&apos;s marks are on your scorecard: {title}.</source>
        <translation>आपके प्रशिक्षक के अंक आपके स्कोरकार्ड पर हैं: {title}।</translation>
    </message>
    <message>
        <source>This run is your own, and no trainer has marked it yet: {title}.</source>
        <translation>यह आपकी अपनी कॉल है, और प्रशिक्षक ने अभी इस पर अंक नहीं दिए: {title}।</translation>
    </message>
    <message>
        <source>Written as {name}.</source>
        <translation>{name} के रूप में लिखा गया।</translation>
    </message>
    <message>
        <source>The team has version {version} of your pack.</source>
        <translation>आपके पैक का संस्करण {version} अब टीम के पास है।</translation>
    </message>
    <message>
        <source>The team has version {version} already. Give your pack a higher number and share it again, so that everybody can read what changed.</source>
        <translation>टीम के पास संस्करण {version} पहले से है। अपने पैक का संस्करण बढ़ाकर फिर साझा करें, ताकि सब पढ़ सकें कि क्या बदला।</translation>
    </message>
    <message>
        <source>The company&apos;s rules are here as version {version}: read what changed.</source>
        <translation>कंपनी के नियमों का संस्करण {version} आ गया है: पढ़ लें कि क्या बदला।</translation>
    </message>
    <message>
        <source>Version {version} of the company&apos;s rules needs a newer app, so those before hold on. Please update the app.</source>
        <translation>कंपनी के नियमों के संस्करण {version} के लिए नया ऐप चाहिए, इसलिए पहले वाले ही लागू हैं। कृपया ऐप अपडेट करें।</translation>
    </message>
    <message>
        <source>Version {version} of the company&apos;s rules is not used, so those before hold on: {file} is not as it should be. Please tell your trainer.</source>
        <translation>कंपनी के नियमों का संस्करण {version} लागू नहीं हुआ, इसलिए पहले वाले ही लागू हैं: {file} ठीक नहीं है। कृपया अपने ट्रेनर को बताएँ।</translation>
    </message>
    <message>
        <source>Version {version} of the company&apos;s rules cannot be used here, so those before hold on. Please update the app, or tell your trainer.</source>
        <translation>कंपनी के नियमों का संस्करण {version} यहाँ नहीं चल सकता, इसलिए पहले वाले ही लागू हैं। कृपया ऐप अपडेट करें, या अपने ट्रेनर को बताएँ।</translation>
    </message>
    <message>
        <source>Somebody is on the line. Go back once that call is filed.</source>
        <translation>लाइन पर कोई है। वह कॉल पूरी दर्ज होने के बाद लौटें।</translation>
    </message>
    <message>
        <source>Somebody is on the line. Erase once that call is filed.</source>
        <translation>कोई लाइन पर है। वह कॉल दर्ज हो जाए, तब मिटाएँ।</translation>
    </message>
    <message>
        <source>Somebody is on the line. Bring the file in once that call is filed.</source>
        <translation>लाइन पर कोई है। वह कॉल समेटने के बाद फ़ाइल लाएँ।</translation>
    </message>
    <message>
        <source>You are back at the copy of {when}. What was here before is kept as a copy too.</source>
        <translation>आप {when} की प्रति पर लौट आए हैं। जो पहले यहाँ था, वह भी एक प्रति के रूप में रखा है।</translation>
    </message>
    <message>
        <source>The disk is full. What you do is still saved, in room that was held back for this. Please make some room; this line goes by itself then.</source>
        <translation>डिस्क भर गई है। आपका काम अभी भी सेव हो रहा है, उस जगह में जो इसी के लिए बचाकर रखी थी। कृपया थोड़ी जगह बनाएँ; तब यह पंक्ति अपने-आप हट जाएगी।</translation>
    </message>
    <message>
        <source>Your data was damaged and is put right: the copy of {when}, and from the damaged file {count} newer entries. Places that nobody can read: {lost}. It is kept beside the copies.</source>
        <translation>आपका डेटा ख़राब हो गया था और ठीक कर दिया गया है: {when} की प्रति, और ख़राब फ़ाइल से {count} नई प्रविष्टियाँ। जो जगहें पढ़ी नहीं जा सकतीं: {lost}। वह फ़ाइल प्रतियों के पास रखी है।</translation>
    </message>
    <message>
        <source>Your data was damaged, and there was no copy. {count} entries could be read. Places that nobody can read: {lost}. The damaged file is kept beside the copies.</source>
        <translation>आपका डेटा ख़राब हो गया था, और कोई प्रति नहीं थी। {count} प्रविष्टियाँ पढ़ी जा सकीं। जो जगहें पढ़ी नहीं जा सकतीं: {lost}। ख़राब फ़ाइल प्रतियों के पास रखी है।</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>कुंजी कीरिंग में है।</translation>
    </message>
    <message>
        <source>Somebody is on the line. See to your key once that call is filed.</source>
        <translation>कोई लाइन पर है। वह कॉल दर्ज हो जाने के बाद अपनी कुंजी देखें।</translation>
    </message>
    <message>
        <source>Your data has a new key, and of the codes only the new one opens it. Copies open as before.</source>
        <translation>आपके डेटा की कुंजी अब नई है, और कोड में से केवल नया कोड उसे खोलता है। प्रतियाँ पहले की तरह खुलती हैं।</translation>
    </message>
    <message>
        <source>The keyring of this desktop opens your data.</source>
        <translation>इस कंप्यूटर की कीरिंग आपका डेटा खोलती है।</translation>
    </message>
    <message>
        <source>The new recovery code is valid. The old one opens nothing any more.</source>
        <translation>नया रिकवरी कोड लागू हो गया है। पुराने कोड से अब कुछ नहीं खुलता।</translation>
    </message>
    <message>
        <source>The new passphrase opens your data.</source>
        <translation>नया पासफ़्रेज़ आपका डेटा खोलता है।</translation>
    </message>
    <message>
        <source>Your recovery code has not been confirmed yet.</source>
        <translation>आपके रिकवरी कोड की पुष्टि अभी नहीं हुई है।</translation>
    </message>
</context>
<context>
    <name>TriageLine</name>
    <message>
        <source>Turn to whoever can help with this</source>
        <translation>जो इसमें मदद कर सकें, उनसे बात करें</translation>
    </message>
    <message>
        <source>They can help</source>
        <translation>वे मदद कर सकते हैं</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>TrialColumn</name>
    <message>
        <source>The caller at the end: {band}, {mood} of 100</source>
        <translation>अंत में कॉलर: {band}, 100 में से {mood}</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>{file} cannot be opened: it is damaged, or the key is another one.</source>
        <translation>{file} नहीं खुलती: वह ख़राब है, या उसकी कुंजी दूसरी है।</translation>
    </message>
    <message>
        <source>A part of your data on this disk is damaged. Please close the app when you can and open it again: it then puts right what can be put right.</source>
        <translation>इस डिस्क पर आपके डेटा का एक हिस्सा ख़राब हो गया है। कृपया जब हो सके ऐप बंद करके दोबारा खोलें: तब जो ठीक हो सकता है, वह ठीक कर दिया जाएगा।</translation>
    </message>
    <message>
        <source>{file} was not made by this app, so it is left alone.</source>
        <translation>{file} इस ऐप ने नहीं बनाई, इसलिए उसे छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>{file} was written by a newer version. Please update the app.</source>
        <translation>{file} किसी नए वर्शन ने लिखी है। कृपया ऐप अपडेट करें।</translation>
    </message>
    <message>
        <source>The app is open already.</source>
        <translation>ऐप पहले से खुला है।</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved. Please make some room.</source>
        <translation>डिस्क भर गई है: अब और कुछ सेव नहीं हो सकता। कृपया थोड़ी जगह बनाएँ।</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}. Please look at its rights and its disk.</source>
        <translation>{folder} में कुछ लिखा नहीं जा सकता। कृपया उसकी अनुमतियाँ और डिस्क देखें।</translation>
    </message>
    <message>
        <source>That opens nothing. Please check each letter and try again.</source>
        <translation>इससे कुछ नहीं खुला। कृपया हर अक्षर जाँचकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This desktop has no keyring, so a passphrase guards your data.</source>
        <translation>इस कंप्यूटर पर कीरिंग नहीं है, इसलिए आपका डेटा पासफ़्रेज़ से सुरक्षित है।</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, or use your passphrase.</source>
        <translation>कीरिंग लॉक है। उसे खोलें, या अपना पासफ़्रेज़ डालें।</translation>
    </message>
    <message>
        <source>The keyring does not hold our key any more. Use your recovery code.</source>
        <translation>कीरिंग में अब हमारी कुंजी नहीं है। अपना रिकवरी कोड डालें।</translation>
    </message>
    <message>
        <source>{file} is damaged. Use a backup of it, or your recovery code.</source>
        <translation>{file} ख़राब है। उसका बैकअप लें, या अपना रिकवरी कोड डालें।</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} पढ़ी नहीं जाती।</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be told. Choose what looks right.</source>
        <translation>{file} के अक्षर पक्के नहीं हैं। जो सही दिखे उसे चुनें।</translation>
    </message>
    <message>
        <source>There is no encoding called {name}.</source>
        <translation>{name} नाम की कोई एन्कोडिंग नहीं है।</translation>
    </message>
    <message>
        <source>{folder} holds more than {files} files or {megabytes} MB.</source>
        <translation>{folder} में {files} से ज़्यादा फ़ाइलें या {megabytes} MB हैं।</translation>
    </message>
    <message>
        <source>{file} has no column {heading}.</source>
        <translation>{file} में {heading} कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>A column cannot hold {field}. It can hold: {known}.</source>
        <translation>कॉलम में {field} नहीं हो सकता। ये हो सकते हैं: {known}।</translation>
    </message>
    <message>
        <source>{file} is no practice run that somebody shared, or it is damaged or newer than this app. Nothing was changed.</source>
        <translation>{file} साझा की गई अभ्यास कॉल नहीं है, या वह ख़राब है या इस ऐप से नई है। कुछ भी नहीं बदला।</translation>
    </message>
    <message>
        <source>{file} is not as it should be.</source>
        <translation>{file} ठीक नहीं है।</translation>
    </message>
    <message>
        <source>{picture} is missing, or is no PNG, JPEG, GIF or WebP of at most {megabytes} MB.</source>
        <translation>{picture} मौजूद नहीं है, या वह ज़्यादा से ज़्यादा {megabytes} MB की PNG, JPEG, GIF या WebP नहीं है।</translation>
    </message>
    <message>
        <source>{file}, line {line}: {field} is not as it should be.</source>
        <translation>{file}, लाइन {line}: {field} ठीक नहीं है।</translation>
    </message>
    <message>
        <source>{file} cannot be used. It has to be a scenario, or a story in one of these formats: {formats}. At most {megabytes} MB.</source>
        <translation>{file} काम नहीं आ सकती। यह कोई परिदृश्य हो, या इनमें से किसी रूप में कहानी: {formats}। ज़्यादा से ज़्यादा {megabytes} एमबी।</translation>
    </message>
    <message>
        <source>There is nothing to import in {file}.</source>
        <translation>{file} में इंपोर्ट करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Please say what each column of {file} holds.</source>
        <translation>कृपया बताएँ कि {file} के हर कॉलम में क्या है।</translation>
    </message>
    <message>
        <source>There are no articles in {file} that the app can read.</source>
        <translation>{file} में ऐसे लेख नहीं हैं जिन्हें ऐप पढ़ सके।</translation>
    </message>
    <message>
        <source>No article is marked as public yet, so there is nothing to write.</source>
        <translation>अभी कोई लेख सार्वजनिक नहीं है, इसलिए लिखने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>One page holds one language, and there are several: {languages}.</source>
        <translation>एक पन्ने पर एक ही भाषा होती है, और यहाँ कई हैं: {languages}।</translation>
    </message>
    <message>
        <source>{file} is no export of everything by this app. Nothing was changed.</source>
        <translation>{file} इस ऐप का पूरा एक्सपोर्ट नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{file} is damaged, or was changed since it was written. Nothing was changed here.</source>
        <translation>{file} ख़राब है, या लिखे जाने के बाद बदली गई है। यहाँ कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than any export holds. Nothing was changed.</source>
        <translation>{file} खुलने पर किसी भी एक्सपोर्ट से कहीं ज़्यादा बड़ी होगी। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}.</source>
        <translation>{zone} नाम का कोई समय क्षेत्र नहीं है।</translation>
    </message>
    <message>
        <source>Please say in which time zone the times of {file} are.</source>
        <translation>कृपया बताएँ कि {file} के समय किस समय क्षेत्र के हैं।</translation>
    </message>
    <message>
        <source>{file} is damaged at line {line}. It is kept aside; the usual settings hold.</source>
        <translation>{file} लाइन {line} पर ख़राब है। उसे अलग रखा गया है; आम सेटिंग्स लागू हैं।</translation>
    </message>
    <message>
        <source>The settings name a phone {source} that does not exist.</source>
        <translation>सेटिंग्स में फ़ोन {source} लिखा है, पर वह है नहीं।</translation>
    </message>
    <message>
        <source>The phone {source} cannot work with {setting} as it is set.</source>
        <translation>फ़ोन {source} {setting} की इस सेटिंग के साथ नहीं चल सकता।</translation>
    </message>
    <message>
        <source>The settings name the phone {source} twice; only the first of them is used.</source>
        <translation>सेटिंग्स में फ़ोन {source} दो बार है; केवल पहला काम में लिया जाता है।</translation>
    </message>
    <message>
        <source>The softphone {source} is not answering. Hold and hang up in it by hand.</source>
        <translation>सॉफ़्टफ़ोन {source} जवाब नहीं दे रहा। होल्ड और कॉल ख़त्म सीधे उसी में करें।</translation>
    </message>
    <message>
        <source>Another program controls the softphone {source}.</source>
        <translation>सॉफ़्टफ़ोन {source} को दूसरा प्रोग्राम चला रहा है।</translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <translation>यह फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>This call is not turned into text: the parts for it are missing (agentassist[transcript]).</source>
        <translation>यह कॉल टेक्स्ट में नहीं बदल रही: इसके लिए ज़रूरी हिस्से नहीं हैं (agentassist[transcript])।</translation>
    </message>
    <message>
        <source>This call is not turned into text: {folder} holds no speech model. Choose another in the settings.</source>
        <translation>यह कॉल टेक्स्ट में नहीं बदल रही: {folder} में स्पीच मॉडल नहीं है। सेटिंग्स में दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This call is not turned into text: neither microphone nor loudspeaker can be heard.</source>
        <translation>यह कॉल टेक्स्ट में नहीं बदल रही: न माइक सुनाई दे रहा है, न स्पीकर।</translation>
    </message>
    <message>
        <source>This call is no longer turned into text: that part stopped. Your call and notes are safe.</source>
        <translation>यह कॉल अब टेक्स्ट में नहीं बदल रही: वह हिस्सा रुक गया। आपकी कॉल और नोट्स सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>The model that finds by meaning is not installed here. Search goes on by words.</source>
        <translation>अर्थ से खोजने वाला मॉडल यहाँ नहीं है। खोज शब्दों से चलती रहेगी।</translation>
    </message>
    <message>
        <source>{address} cannot be asked. A model&apos;s address begins with {scheme}, or is on this computer.</source>
        <translation>{address} से पूछा नहीं जा सकता। मॉडल का पता {scheme} से शुरू होता है, या इसी कंप्यूटर पर होता है।</translation>
    </message>
    <message>
        <source>The model at {server} does not answer. All else goes on.</source>
        <translation>{server} का मॉडल जवाब नहीं दे रहा। बाकी सब चलता रहेगा।</translation>
    </message>
    <message>
        <source>The model at {server} does not take the key. Please look at it in the settings.</source>
        <translation>{server} का मॉडल कुंजी नहीं मानता। कृपया सेटिंग में उसे देखें।</translation>
    </message>
    <message>
        <source>What {server} answers is not from such a model. Please look at its address and name.</source>
        <translation>{server} का जवाब ऐसे मॉडल का नहीं है। कृपया उसका पता और नाम देखें।</translation>
    </message>
    <message>
        <source>The keyring did not take the key, so it was not kept. Unlock the keyring and try again.</source>
        <translation>कीरिंग ने कुंजी नहीं ली, इसलिए वह रखी नहीं गई। कीरिंग खोलें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This computer does not let the app wait for others on its network. A firewall may forbid it.</source>
        <translation>यह कंप्यूटर ऐप को अपने नेटवर्क पर दूसरों की प्रतीक्षा नहीं करने देता। शायद कोई फ़ायरवॉल इसे रोक रहा है।</translation>
    </message>
    <message>
        <source>{address} is not the address of a computer. It looks like the one on the trainer&apos;s screen.</source>
        <translation>{address} किसी कंप्यूटर का पता नहीं है। पता वैसा ही होता है जैसा प्रशिक्षक की स्क्रीन पर दिखता है।</translation>
    </message>
    <message>
        <source>Nobody waits at {address}. Both computers must be in one network, and the trainer&apos;s waiting.</source>
        <translation>{address} पर कोई प्रतीक्षा में नहीं है। दोनों कंप्यूटर एक ही नेटवर्क में हों, और प्रशिक्षक का कंप्यूटर प्रतीक्षा में हो।</translation>
    </message>
    <message>
        <source>{address} answers, but no trainer waits there with this app.</source>
        <translation>{address} से जवाब आया, पर वहाँ इस ऐप के साथ कोई प्रशिक्षक प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>The other computer has another version of the app. Please update both.</source>
        <translation>दूसरे कंप्यूटर पर ऐप का दूसरा संस्करण है। कृपया दोनों को अपडेट करें।</translation>
    </message>
    <message>
        <source>That is not the code on the trainer&apos;s screen. Please check each letter and try again.</source>
        <translation>प्रशिक्षक की स्क्रीन पर यह कोड नहीं है। कृपया हर अक्षर जाँचकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no connection called {connector}.</source>
        <translation>{connector} नाम का कोई कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>{connector} cannot work yet. Please look at its {setting}.</source>
        <translation>{connector} अभी काम नहीं कर सकता। कृपया इसकी सेटिंग {setting} देखें।</translation>
    </message>
    <message>
        <source>The password for {connector} is not in the keyring. Please type it once more.</source>
        <translation>{connector} का पासवर्ड कीरिंग में नहीं है। कृपया उसे एक बार फिर लिखें।</translation>
    </message>
    <message>
        <source>{address} is neither encrypted nor on this computer, so nothing was sent there.</source>
        <translation>{address} न तो एन्क्रिप्टेड है, न इस कंप्यूटर पर, इसलिए वहाँ कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>{server} does not answer. What you have here stands.</source>
        <translation>{server} जवाब नहीं दे रहा। यहाँ जो है, वह वैसा ही है।</translation>
    </message>
    <message>
        <source>{server} cannot prove who it is, so no password was sent there.</source>
        <translation>{server} अपनी पहचान साबित नहीं कर सकता, इसलिए वहाँ कोई पासवर्ड नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>{server} does not let you in, or not as far. Please look at name, password and rights.</source>
        <translation>{server} प्रवेश या इतनी पहुँच नहीं देता। कृपया नाम, पासवर्ड और अधिकार देखें।</translation>
    </message>
    <message>
        <source>{server} asks to be left alone for {wait_s} seconds. What came until now is kept.</source>
        <translation>{server} {wait_s} सेकंड रुकने को कह रहा है। अब तक जो आया, वह रखा गया है।</translation>
    </message>
    <message>
        <source>What {server} answers is not from such a server. Please look at its address.</source>
        <translation>{server} का जवाब ऐसे सर्वर का नहीं है। कृपया उसका पता देखें।</translation>
    </message>
    <message>
        <source>{server} answers more than {megabytes} MB at once. Nothing of it was taken.</source>
        <translation>{server} एक बार में {megabytes} MB से ज़्यादा भेजता है। उसमें से कुछ नहीं लिया गया।</translation>
    </message>
    <message>
        <source>There is no such contact any more.</source>
        <translation>यह कॉन्टैक्ट अब नहीं है।</translation>
    </message>
    <message>
        <source>In your team, trainers and owners erase people for good. Nothing was removed; please ask one of them.</source>
        <translation>आपकी टीम में लोगों को हमेशा के लिए ट्रेनर और मालिक मिटाते हैं। कुछ नहीं हटाया गया; कृपया उनमें से किसी से कहें।</translation>
    </message>
    <message>
        <source>{count} contacts share this number. Choose one of them.</source>
        <translation>यह नंबर {count} कॉन्टैक्ट का है। कृपया उनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>Another program sent something that is no call. It was ignored.</source>
        <translation>किसी और प्रोग्राम ने कुछ भेजा जो कॉल नहीं है। उसे अनदेखा किया गया।</translation>
    </message>
    <message>
        <source>The app is not open.</source>
        <translation>ऐप खुला नहीं है।</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Your call and notes are safe.</source>
        <translation>हमारी ओर से कुछ गड़बड़ हुई। आपकी कॉल और नोट्स सुरक्षित हैं।</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open your data</source>
        <translation>अपना डेटा खोलें</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>पासफ़्रेज़ या रिकवरी कोड</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>It is encrypted on this computer.</source>
        <translation>यह इस कंप्यूटर पर एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>Let the keyring of this desktop open it from now on</source>
        <translation>अब से इस कंप्यूटर की कीरिंग इसे खोले</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>कीरिंग से फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop, so what you chose or wrote down opens your data.</source>
        <translation>इस कंप्यूटर पर कोई कीरिंग जवाब नहीं दे रही, इसलिए आपका डेटा उसी से खुलेगा जो आपने चुना या लिखकर रखा था।</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked. Unlock it and try again, or type what you wrote down.</source>
        <translation>इस कंप्यूटर की कीरिंग लॉक है। उसे खोलकर फिर कोशिश करें, या जो आपने लिखकर रखा है वह टाइप करें।</translation>
    </message>
    <message>
        <source>This is another keyring than last time, or it has lost our key. Your data is as it was, and opens with what you chose or wrote down.</source>
        <translation>यह पिछली बार वाली कीरिंग नहीं है, या इसमें हमारी कुंजी नहीं रही। आपका डेटा जैसा था वैसा ही है, और उसी से खुलेगा जो आपने चुना या लिखकर रखा था।</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Yes, it helped</source>
        <translation>हाँ, मदद मिली</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>No, it did not help</source>
        <translation>नहीं, मदद नहीं मिली</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>यह ग़लत है</translation>
    </message>
    <message>
        <source>What is wrong? (optional)</source>
        <translation>क्या ग़लत है? (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <source>What is wrong with this article</source>
        <translation>इस लेख में क्या ग़लत है</translation>
    </message>
    <message>
        <source>Mark as wrong</source>
        <translation>ग़लत बताएँ</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>धन्यवाद।</translation>
    </message>
    <message>
        <source>Did that help?</source>
        <translation>क्या इससे मदद मिली?</translation>
    </message>
    <message>
        <source>Marked as wrong</source>
        <translation>ग़लत बताया गया</translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message>
        <source>Voice of practice callers: in the model&apos;s words</source>
        <translation>अभ्यास के कॉलर की बोली: मॉडल के शब्दों में</translation>
    </message>
    <message numerus="yes">
        <source>What callers do and how they feel is never up to the model, nor is your score. Without an answer within %n second(s) they speak as the scenario has it.</source>
        <translation>
            <numerusform>कॉलर क्या करते हैं और कैसा महसूस करते हैं, यह मॉडल कभी तय नहीं करता, आपके अंक भी नहीं। %n सेकंड में जवाब न मिले तो वे वही कहते हैं जो परिदृश्य में लिखा है।</numerusform>
            <numerusform>कॉलर क्या करते हैं और कैसा महसूस करते हैं, यह मॉडल कभी तय नहीं करता, आपके अंक भी नहीं। %n सेकंड में जवाब न मिले तो वे वही कहते हैं जो परिदृश्य में लिखा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>In practice calls this server then gets the line the caller is about to say, their mood, and the last lines you said, without cards, codes, long numbers and addresses. What the caller has not told yet stays here.</source>
        <translation>अभ्यास कॉल में तब इस सर्वर पर यह जाता है: कॉलर अब क्या कहने वाले हैं, उनका मूड, और आपकी पिछली बातें, बिना कार्ड, कोड, लंबे नंबर और पतों के। जो कॉलर ने अभी नहीं बताया, वह यहीं रहता है।</translation>
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
        <translation>रास्ते</translation>
    </message>
    <message>
        <source>Ticked: the caller takes it.</source>
        <translation>निशान: कॉलर इसे मान लेते हैं।</translation>
    </message>
    <message>
        <source>It is solved, they agree</source>
        <translation>हल हुआ, वे सहमत हैं</translation>
    </message>
    <message>
        <source>they would take it now</source>
        <translation>अभी मान लेंगे</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your own data</source>
        <translation>आपका अपना डेटा</translation>
    </message>
    <message>
        <source>Contacts and calls stay on this computer, in a file that only you can open.</source>
        <translation>कॉन्टैक्ट और कॉल इसी कंप्यूटर पर रहते हैं, ऐसी फ़ाइल में जिसे सिर्फ़ आप खोल सकते हैं।</translation>
    </message>
    <message>
        <source>Its key goes into the keyring of this desktop, so nothing needs to be typed each day.</source>
        <translation>इसकी कुंजी इस कंप्यूटर की कीरिंग में जाती है, इसलिए रोज़ कुछ टाइप नहीं करना पड़ता।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>{time} there</source>
        <translation>वहाँ {time}</translation>
    </message>
    <message>
        <source>calling in {language}</source>
        <translation>{language} में कॉल</translation>
    </message>
    <message>
        <source>{where}. {now}</source>
        <translation>{where}। {now}</translation>
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
        <translation>अब तक जाँचा गया</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>अंदर लाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>WholeProgress</name>
    <message>
        <source>Everything comes in from {file}</source>
        <translation>{file} से सब कुछ आ रहा है</translation>
    </message>
    <message>
        <source>All of it comes in, or nothing. Calls still ring in your phone meanwhile.</source>
        <translation>या तो सब कुछ आता है, या कुछ भी नहीं। इस बीच कॉल आपके फ़ोन पर बजती रहती हैं।</translation>
    </message>
    <message>
        <source>Everything from a file</source>
        <translation>सब कुछ एक फ़ाइल से</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>अब तक आया</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>सब जैसा था वैसा रहने दें</translation>
    </message>
</context>
<context>
    <name>WholeSettings</name>
    <message>
        <source>Save everything as a file…</source>
        <translation>सब कुछ एक फ़ाइल में सेव करें…</translation>
    </message>
    <message>
        <source>Bring everything in from a file…</source>
        <translation>फ़ाइल से सब कुछ अंदर लाएँ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>All you have here in one file, in forms that other programs read too. It is not encrypted: whoever has the file can read everything in it, so keep it as you would keep papers.</source>
        <translation>यहाँ आपका सब कुछ एक फ़ाइल में, ऐसे रूपों में जिन्हें दूसरे प्रोग्राम भी पढ़ते हैं। यह एन्क्रिप्ट नहीं होती: जिसके पास फ़ाइल है, वह सब कुछ पढ़ सकता है, इसलिए इसे काग़ज़ात की तरह सँभालकर रखें।</translation>
    </message>
    <message>
        <source>Such a file also comes in again, here or on another computer. You see what is in it first.</source>
        <translation>ऐसी फ़ाइल यहाँ या किसी और कंप्यूटर पर वापस भी लाई जा सकती है। पहले दिखता है कि उसमें क्या है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}: {rows}</source>
        <translation>{file} लिखी जा रही है: {rows}</translation>
    </message>
    <message>
        <source>{file} is written: {rows}</source>
        <translation>{file} लिख दी गई: {rows}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>रोक दिया गया; कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Save everything, readable by anybody</source>
        <translation>सब कुछ सेव करें, जिसे कोई भी पढ़ सकता है</translation>
    </message>
    <message>
        <source>Everything in one file (*.zip);;All files (*)</source>
        <translation>एक फ़ाइल में सब कुछ (*.zip);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Bring everything in</source>
        <translation>सब कुछ अंदर लाएँ</translation>
    </message>
</context>
<context>
    <name>WholeWords</name>
    <message>
        <source>Looking through {file}. Nothing has come in yet.</source>
        <translation>{file} देखी जा रही है। अभी कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>{file} is whole. This is in it:</source>
        <translation>{file} पूरी है। इसमें यह है:</translation>
    </message>
    <message>
        <source>Nothing of {file} came in. All is as it was.</source>
        <translation>{file} से कुछ नहीं आया। सब कुछ पहले जैसा है।</translation>
    </message>
    <message>
        <source>Nothing in {file} was new here.</source>
        <translation>{file} में यहाँ के लिए कुछ नया नहीं था।</translation>
    </message>
    <message numerus="yes">
        <source>{file} came in. %Ln row(s) were new here, or newer.</source>
        <translation>
            <numerusform>{file} आ गई। %Ln पंक्ति यहाँ नई थी या ज़्यादा ताज़ा थी।</numerusform>
            <numerusform>{file} आ गई। %Ln पंक्तियाँ यहाँ नई थीं या ज़्यादा ताज़ा थीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट</numerusform>
            <numerusform>%Ln कॉन्टैक्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) and messages</source>
        <translation>
            <numerusform>%Ln कॉल या संदेश</numerusform>
            <numerusform>%Ln कॉल और संदेश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) and follow-ups</source>
        <translation>
            <numerusform>%Ln वादा या फ़ॉलो-अप</numerusform>
            <numerusform>%Ln वादे और फ़ॉलो-अप</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln लेख</numerusform>
            <numerusform>%Ln लेख</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of words</source>
        <translation>
            <numerusform>शब्दों का %Ln समूह</numerusform>
            <numerusform>शब्दों के %Ln समूह</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice call(s)</source>
        <translation>
            <numerusform>अभ्यास की %Ln कॉल</numerusform>
            <numerusform>अभ्यास की %Ln कॉल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln चित्र</numerusform>
            <numerusform>%Ln चित्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of your content</source>
        <translation>
            <numerusform>आपकी सामग्री की %Ln फ़ाइल</numerusform>
            <numerusform>आपकी सामग्री की %Ln फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation>{when} को लिखी गई</translation>
    </message>
    <message>
        <source>Written {when} by {who}</source>
        <translation>{when} को {who} की ओर से लिखी गई</translation>
    </message>
    <message>
        <source>Undo goes back to the copy from before. What you did since is then kept as a copy too.</source>
        <translation>“वापस लें” पहले की प्रति पर लौटाता है। उसके बाद का काम भी तब प्रति के रूप में रखा जाता है।</translation>
    </message>
    <message>
        <source>Of what is here already, the newer one stays, field by field. Nothing is taken away, and who was erased stays so. A copy of all you have is made first. The windows close while it comes in, and open again.</source>
        <translation>जो यहाँ पहले से है, उसमें हर फ़ील्ड का नया मान रहता है। कुछ हटाया नहीं जाता, और जिन्हें मिटाया गया था वे मिटे रहते हैं। पहले आपके सारे डेटा की प्रति बनती है। डेटा आते समय विंडो बंद होती हैं और फिर खुल जाती हैं।</translation>
    </message>
    <message>
        <source>Your team gets it too, so it cannot be taken back.</source>
        <translation>यह आपकी टीम को भी मिलता है, इसलिए वापस नहीं लिया जा सकता।</translation>
    </message>
</context>
<context>
    <name>WindowGroup</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Urdu letters</source>
        <translation>उर्दू लिपि शैली</translation>
    </message>
    <message>
        <source>Keep the call window above the others</source>
        <translation>कॉल विंडो को सबसे ऊपर रखें</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
</context>
<context>
    <name>WithTrainer</name>
    <message>
        <source>Share with my trainer</source>
        <translation>प्रशिक्षक के साथ साझा करें</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>साझा करना वापस लें</translation>
    </message>
    <message>
        <source>Save a file for my trainer…</source>
        <translation>प्रशिक्षक के लिए फ़ाइल सहेजें…</translation>
    </message>
</context>
<context>
    <name>WordingLine</name>
    <message>
        <source>Sounds: {manner}</source>
        <translation>सुनने में: {manner}</translation>
    </message>
    <message>
        <source>As in the sample: {words}</source>
        <translation>नमूने जैसा: {words}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Greet</source>
        <translation>नमस्ते</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>जानें</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>समझें</translation>
    </message>
    <message>
        <source>Say back</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>हल करें</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>वादा</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>समेटें</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पक्का करें</translation>
    </message>
    <message>
        <source>They have not heard their points back yet.</source>
        <translation>उनकी बातें अभी दोहराई नहीं गईं।</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>होल्ड पर</translation>
    </message>
    <message>
        <source>Go back soon</source>
        <translation>जल्द लौटें</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>अभी लौटें</translation>
    </message>
    <message>
        <source>Over a minute</source>
        <translation>एक मिनट से ज़्यादा</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>घंटी बज रही है</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>डायल हो रहा है</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>कॉल पर</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>होल्ड पर</translation>
    </message>
    <message>
        <source>They hold</source>
        <translation>उनका होल्ड</translation>
    </message>
    <message>
        <source>Phone lost</source>
        <translation>फ़ोन संपर्क टूटा</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>जुड़ा है</translation>
    </message>
    <message>
        <source>Not answering, trying again</source>
        <translation>जवाब नहीं, फिर कोशिश जारी</translation>
    </message>
    <message>
        <source>Another program controls it</source>
        <translation>दूसरा प्रोग्राम चला रहा है</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>जवाब नहीं दे रहा</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) this month</source>
        <translation>
            <numerusform>इस महीने %n संपर्क</numerusform>
            <numerusform>इस महीने %n संपर्क</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 7 days</source>
        <translation>
            <numerusform>7 दिनों में %n संपर्क</numerusform>
            <numerusform>7 दिनों में %n संपर्क</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise overdue</source>
        <translation>वादे का समय बीता</translation>
    </message>
    <message>
        <source>Promise due today</source>
        <translation>आज का वादा बाकी</translation>
    </message>
    <message>
        <source>Promise due {day}</source>
        <translation>वादा {day} तक</translation>
    </message>
    <message>
        <source>New caller</source>
        <translation>नए कॉलर</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>नंबर छिपा है</translation>
    </message>
    <message>
        <source>Passed on once in this matter</source>
        <translation>इस मामले में एक बार सौंपा गया</translation>
    </message>
    <message numerus="yes">
        <source>Passed on %n time(s) in this matter</source>
        <translation>
            <numerusform>इस मामले में %n बार सौंपा गया</numerusform>
            <numerusform>इस मामले में %n बार सौंपा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone not answering</source>
        <translation>फ़ोन जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>They cannot hear you</source>
        <translation>वे आपको सुन नहीं सकते</translation>
    </message>
    <message numerus="yes">
        <source>Waited %n second(s)</source>
        <translation>
            <numerusform>%n सेकंड इंतज़ार</numerusform>
            <numerusform>%n सेकंड इंतज़ार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waited %n minute(s)</source>
        <translation>
            <numerusform>%n मिनट इंतज़ार</numerusform>
            <numerusform>%n मिनट इंतज़ार</numerusform>
        </translation>
    </message>
    <message>
        <source>Prefers: {channel}</source>
        <translation>पसंद: {channel}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>एसएमएस</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>सोशल मीडिया</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>आमने-सामने</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>चिट्ठी</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>सेल्फ़-सर्विस</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>हल हुआ</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>कुछ हद तक</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>आगे सौंपा</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>मिस हुई</translation>
    </message>
    <message numerus="yes">
        <source>You may, up to %n day(s)</source>
        <translation>
            <numerusform>अनुमति है, %n दिन तक</numerusform>
            <numerusform>अनुमति है, %n दिन तक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may, up to %n piece(s)</source>
        <translation>
            <numerusform>अनुमति है, %n नग तक</numerusform>
            <numerusform>अनुमति है, %n नग तक</numerusform>
        </translation>
    </message>
    <message>
        <source>You may, up to {amount}</source>
        <translation>अनुमति है, {amount} तक</translation>
    </message>
    <message>
        <source>Ask {amount}</source>
        <translation>{amount} से पूछें</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>अनुमति है</translation>
    </message>
    <message>
        <source>You may, up to a limit</source>
        <translation>एक सीमा तक अनुमति है</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>पहले पूछें</translation>
    </message>
    <message>
        <source>Nobody may</source>
        <translation>किसी को अनुमति नहीं</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>पूछा नहीं</translation>
    </message>
    <message>
        <source>The call is still running</source>
        <translation>कॉल अभी चल रही है</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>नतीजा क्या रहा?</translation>
    </message>
    <message>
        <source>Was it solved?</source>
        <translation>क्या हल हुआ?</translation>
    </message>
    <message>
        <source>Did you apologise for the wait?</source>
        <translation>क्या इंतज़ार के लिए माफ़ी माँगी?</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>बाकी वादे</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>कॉलबैक</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>मिस्ड कॉल</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Undo tick</source>
        <translation>निशान वापस लें</translation>
    </message>
    <message>
        <source>Undo what they said</source>
        <translation>उनकी बात वापस लें</translation>
    </message>
    <message>
        <source>Undo promise</source>
        <translation>वादा वापस लें</translation>
    </message>
    <message>
        <source>Undo wrap-up</source>
        <translation>समेटना वापस लें</translation>
    </message>
    <message>
        <source>Undo choice</source>
        <translation>चुनाव वापस लें</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>मिलाना वापस लें</translation>
    </message>
    <message>
        <source>Undo what came of it</source>
        <translation>नतीजा वापस लें</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>इंपोर्ट वापस लें</translation>
    </message>
    <message>
        <source>Undo contact</source>
        <translation>कॉन्टैक्ट वापस लें</translation>
    </message>
    <message>
        <source>Undo done</source>
        <translation>“हो गया” वापस लें</translation>
    </message>
    <message>
        <source>Undo call-back</source>
        <translation>कॉलबैक वापस लें</translation>
    </message>
    <message>
        <source>Undo that step</source>
        <translation>वह कदम वापस लें</translation>
    </message>
    <message>
        <source>Undo keeping them</source>
        <translation>उन्हें रखना वापस लें</translation>
    </message>
    <message>
        <source>Undo apology</source>
        <translation>माफ़ी वापस लें</translation>
    </message>
    <message>
        <source>Undo dismissal</source>
        <translation>हटाना वापस लें</translation>
    </message>
    <message>
        <source>Bring the scenario back</source>
        <translation>परिदृश्य वापस लाएँ</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>हटाना वापस लें</translation>
    </message>
    <message>
        <source>Undo what you said of it</source>
        <translation>लेख की राय वापस लें</translation>
    </message>
    <message>
        <source>Undo meaning</source>
        <translation>अर्थ वापस लें</translation>
    </message>
    <message>
        <source>Undo approval</source>
        <translation>मंज़ूरी वाला क़दम वापस लें</translation>
    </message>
    <message>
        <source>Undo rule</source>
        <translation>नियम वापस लें</translation>
    </message>
    <message>
        <source>Undo new address</source>
        <translation>नया पता वापस लें</translation>
    </message>
    <message>
        <source>Undo article</source>
        <translation>लेख वापस लें</translation>
    </message>
    <message>
        <source>Undo words</source>
        <translation>शब्द वापस लें</translation>
    </message>
    <message>
        <source>Undo that choice of text</source>
        <translation>चुनी हुई बात वापस लें</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>refund, money back, wapsi</source>
        <translation>रिफंड, पैसा वापस, वापसी</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Words that mean the same, with commas between them</source>
        <translation>एक ही अर्थ वाले शब्द, बीच में कॉमा</translation>
    </message>
    <message>
        <source>A group needs at least two words, with a comma between them.</source>
        <translation>समूह में कम से कम दो शब्द चाहिए, बीच में कॉमा।</translation>
    </message>
    <message>
        <source>Another group has all of these words already.</source>
        <translation>ये सभी शब्द पहले से दूसरे समूह में हैं।</translation>
    </message>
    <message>
        <source>One of these is too long. Is a comma missing?</source>
        <translation>इनमें से एक बहुत लंबा है। क्या कॉमा छूट गया?</translation>
    </message>
    <message>
        <source>These are too many words for one group. Make two groups of them.</source>
        <translation>एक समूह के लिए ये शब्द बहुत ज़्यादा हैं। इनके दो समूह बनाएँ।</translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>Search your groups</source>
        <translation>अपने समूह खोजें</translation>
    </message>
    <message>
        <source>Search groups of words</source>
        <translation>शब्द-समूह खोजें</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translation>शब्द-समूह</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of your own</source>
        <translation>
            <numerusform>%Ln अपना समूह</numerusform>
            <numerusform>%Ln अपने समूह</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are always there.</source>
        <translation>
            <numerusform>%Ln और हमेशा साथ है।</numerusform>
            <numerusform>%Ln और हमेशा साथ हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>Word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Means the same</source>
        <translation>वही अर्थ</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Import…</source>
        <translation>इंपोर्ट…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट…</translation>
    </message>
    <message>
        <source>Who searches for one word of a group also finds the others, in any language.</source>
        <translation>समूह का एक शब्द खोजने पर बाकी भी मिलते हैं, किसी भी भाषा में।</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Words (*.yaml *.yml);;All files (*)</source>
        <translation>शब्द (*.yaml *.yml);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Words from a file</source>
        <translation>फ़ाइल से शब्द</translation>
    </message>
    <message>
        <source>Words into a file</source>
        <translation>शब्द फ़ाइल में</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Workbench</source>
        <translation>वर्कबेंच</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पन्ने</translation>
    </message>
</context>
<context>
    <name>WrapUpPanel</name>
    <message>
        <source>Who was it?</source>
        <translation>कौन थे?</translation>
    </message>
    <message>
        <source>Who was it? A name makes a contact</source>
        <translation>कौन थे? नाम से कॉन्टैक्ट बनेगा</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>बात किस बारे में थी</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Outcome {figure}</source>
        <translation>नतीजा {figure}</translation>
    </message>
    <message>
        <source>Solved: {answer}</source>
        <translation>हल हुआ: {answer}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>विषय</translation>
    </message>
</context>
</TS>
