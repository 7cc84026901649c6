<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>ActChoice</name>
    <message>
        <source>What this line was</source>
        <translation>یہ بات کیا تھی</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose all that it was; mood and score follow, and the line is heard so from now on.</source>
        <translation>یہ جو جو تھی، سب چنیں؛ موڈ اور نمبر اسی سے بدلیں گے، اور آئندہ یہ بات ایسے ہی سنی جائے گی۔</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Hold</source>
        <translation>ہولڈ</translation>
    </message>
    <message>
        <source>What to say before a hold</source>
        <translation>ہولڈ سے پہلے کیا کہیں</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>کال پر واپس</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>میوٹ کریں</translation>
    </message>
    <message>
        <source>Let them hear you again</source>
        <translation>انہیں دوبارہ آپ کی آواز سننے دیں</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>آگے سونپیں</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>کال ختم کریں</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>کاٹ دیں</translation>
    </message>
    <message>
        <source>Abusive caller</source>
        <translation>بدزبان کالر</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <translation>کال کٹ گئی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Take a breather of 20 seconds</source>
        <translation>20 سیکنڈ کا وقفہ لیں</translation>
    </message>
    <message>
        <source>Offer a call-back</source>
        <translation>کال بیک کی پیشکش کریں</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>نئی کال</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>ورک بینچ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>سیٹنگز</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>مکمل کریں</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>New call from the copied number</source>
        <translation>کاپی کیے نمبر سے نئی کال</translation>
    </message>
</context>
<context>
    <name>AmountWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n عدد</numerusform>
            <numerusform>%n عدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>You asked: was it solved?</source>
        <translation>آپ نے پوچھا: کیا حل ہوا؟</translation>
    </message>
</context>
<context>
    <name>ApologyPanel</name>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Apologised for the wait</source>
        <translation>انتظار کے لیے معذرت کر لی</translation>
    </message>
    <message>
        <source>They hung up</source>
        <translation>انہوں نے فون رکھ دیا</translation>
    </message>
    <message>
        <source>They asked for the wait</source>
        <translation>انہوں نے ہی رکنے کو کہا</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>کوئی اور وجہ</translation>
    </message>
    <message numerus="yes">
        <source>You held them for %n second(s).</source>
        <translation>
            <numerusform>آپ نے انہیں %n سیکنڈ ہولڈ پر رکھا۔</numerusform>
            <numerusform>آپ نے انہیں %n سیکنڈ ہولڈ پر رکھا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank them for waiting, and apologise.</source>
        <translation>انتظار کا شکریہ ادا کریں، اور معذرت کریں۔</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>They said yes</source>
        <translation>انہوں نے ہاں کہا</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>انہوں نے منع کیا</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>{what}, {amount}</source>
        <translation>{what}، {amount}</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>{time} پر پوچھا گیا</translation>
    </message>
    <message>
        <source>{who} was asked at {time}</source>
        <translation>{who} سے {time} پر پوچھا گیا</translation>
    </message>
    <message>
        <source>within a minute</source>
        <translation>ایک منٹ کے اندر</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n منٹ بعد</numerusform>
            <numerusform>%n منٹ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for a yes</source>
        <translation>منظوری کا انتظار</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>منظور</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>منظور نہیں</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>واپس لیا</translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمہ کریں</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ایکسپورٹ…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تبدیلیاں چھوڑیں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>ArticleBody</name>
    <message>
        <source>Text in Markdown</source>
        <translation>متن، Markdown میں</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>تصویر شامل کریں…</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>پڑھنے میں ایسا</translation>
    </message>
    <message>
        <source>Only the beginning is shown here; all of it is kept.</source>
        <translation>یہاں صرف شروع کا حصہ دکھتا ہے؛ محفوظ پورا رہتا ہے۔</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>تصویر شامل کریں</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>تصویر میں کیا نظر آتا ہے</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>Callers asked:</source>
        <translation>کالرز نے پوچھا:</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>کلیدی الفاظ</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>کوما سے الگ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>جائزے کی تاریخ</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>کس کا ترجمہ</translation>
    </message>
    <message>
        <source>The id of the original</source>
        <translation>اصل مضمون کی شناخت</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>Questions, one a line, as callers ask them</source>
        <translation>سوالات، ہر سطر میں ایک، کالر کے الفاظ میں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Callers may read it too</source>
        <translation>کالر بھی پڑھ سکتے ہیں</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>All articles</source>
        <translation>تمام مضامین</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Title, in the words callers use</source>
        <translation>عنوان، کالر کے الفاظ میں</translation>
    </message>
    <message>
        <source>Parts of the article</source>
        <translation>مضمون کے حصے</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخے</translation>
    </message>
    <message>
        <source>Not saved yet. Nothing you typed is lost.</source>
        <translation>ابھی محفوظ نہیں ہوا۔ لکھا ہوا کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Export this article</source>
        <translation>یہ مضمون ایکسپورٹ کریں</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Search by title</source>
        <translation>عنوان سے تلاش کریں</translation>
    </message>
    <message>
        <source>Search articles by title</source>
        <translation>مضامین عنوان سے تلاش کریں</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>نیا مضمون</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>سب ایکسپورٹ…</translation>
    </message>
    <message>
        <source>Public answers…</source>
        <translation>عوامی جوابات…</translation>
    </message>
    <message>
        <source>as pages</source>
        <translation>صفحات کی شکل میں</translation>
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
        <translation>عوامی جوابات کس شکل میں لکھے جائیں</translation>
    </message>
    <message>
        <source>Not saved yet:</source>
        <translation>ابھی محفوظ نہیں:</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مضامین</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln مضمون</numerusform>
            <numerusform>%Ln مضامین</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
</context>
<context>
    <name>ArticleVersions</name>
    <message>
        <source>Versions</source>
        <translation>نسخے</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>یہ نسخہ</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>یہ نسخہ واپس لائیں</translation>
    </message>
    <message>
        <source>Save or discard your changes first.</source>
        <translation>پہلے اپنی تبدیلیاں محفوظ کریں یا چھوڑیں۔</translation>
    </message>
    <message>
        <source>Each save adds a version; none is lost.</source>
        <translation>ہر بار محفوظ کرنے پر ایک نسخہ بڑھتا ہے؛ کوئی ضائع نہیں ہوتا۔</translation>
    </message>
</context>
<context>
    <name>AskBackStep</name>
    <message>
        <source>Type it once</source>
        <translation>ایک بار ٹائپ کریں</translation>
    </message>
    <message>
        <source>From your note or printout. Spaces, dashes and small letters do not matter.</source>
        <translation>اپنے نوٹ یا پرنٹ سے۔ خالی جگہ، ڈیش اور چھوٹے حروف سے فرق نہیں پڑتا۔</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>ریکوری کوڈ</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>دوبارہ دکھائیں</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>That is not the code yet. Please compare it letter by letter.</source>
        <translation>کوڈ ابھی نہیں ملا۔ براہِ کرم ایک ایک حرف ملا کر دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>AskHoldPanel</name>
    <message>
        <source>Before you hold</source>
        <translation>ہولڈ کرنے سے پہلے</translation>
    </message>
    <message>
        <source>In your own words:</source>
        <translation>اپنے الفاظ میں:</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ہولڈ</translation>
    </message>
    <message>
        <source>Breather</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>ask whether they can wait a moment, and listen to the answer</source>
        <translation>پوچھیں کہ کیا وہ ایک لمحہ رُک سکتے ہیں، اور جواب سنیں</translation>
    </message>
    <message>
        <source>say what you do meanwhile</source>
        <translation>بتائیں کہ اس دوران آپ کیا کریں گے</translation>
    </message>
    <message>
        <source>say how long, a minute at most</source>
        <translation>بتائیں کہ کتنی دیر، زیادہ سے زیادہ ایک منٹ</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>Every search found something. Somebody keeps this well.</source>
        <translation>ہر تلاش میں کچھ ملا۔ کسی نے اسے خوب سنبھالا ہے۔</translation>
    </message>
    <message>
        <source>Found nothing</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Nobody had to search twice for the same thing.</source>
        <translation>کسی کو ایک ہی بات دو بار تلاش نہیں کرنی پڑی۔</translation>
    </message>
    <message>
        <source>Searched again in other words</source>
        <translation>دوسرے لفظوں میں پھر تلاش کیا گیا</translation>
    </message>
    <message>
        <source>No article was marked wrong twice, and no two of them answer the same question.</source>
        <translation>کسی مضمون کو دو بار غلط نہیں بتایا گیا، اور کوئی دو مضامین ایک ہی سوال کا جواب نہیں دیتے۔</translation>
    </message>
    <message>
        <source>May contradict</source>
        <translation>شاید آپس میں میل نہیں</translation>
    </message>
    <message>
        <source>Nobody found an article wrong or of no help since it was last changed.</source>
        <translation>آخری تبدیلی کے بعد کسی کو کوئی مضمون غلط یا بےفائدہ نہیں لگا۔</translation>
    </message>
    <message>
        <source>Wrong or of no help</source>
        <translation>غلط یا بےفائدہ</translation>
    </message>
    <message>
        <source>No article waits for its review.</source>
        <translation>کوئی مضمون نظرثانی کا منتظر نہیں۔</translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>نظرثانی باقی ہے</translation>
    </message>
    <message>
        <source>Nothing was opened in the last 30 days. This list fills by itself.</source>
        <translation>پچھلے 30 دنوں میں کچھ نہیں کھولا گیا۔ یہ فہرست خود بھرتی ہے۔</translation>
    </message>
    <message>
        <source>Opened most in the last 30 days</source>
        <translation>پچھلے 30 دنوں میں سب سے زیادہ کھولے گئے</translation>
    </message>
    <message>
        <source>This is about words and articles. Numbers, and the names of people on file, are left out.</source>
        <translation>یہاں بات لفظوں اور مضامین کی ہے۔ نمبر اور درج لوگوں کے نام چھوڑ دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>What callers ask</source>
        <translation>کالر کیا پوچھتے ہیں</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} کھولیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>{title} بدلیں</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>ایک ہی معنی</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ایک نہیں</translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message numerus="yes">
        <source>%n time(s), last on {day}</source>
        <translation>
            <numerusform>%n بار، آخری بار {day} کو</numerusform>
            <numerusform>%n بار، آخری بار {day} کو</numerusform>
        </translation>
    </message>
    <message>
        <source>“{heard}” was searched again as “{meant}”</source>
        <translation>“{heard}” کو پھر “{meant}” لکھ کر تلاش کیا گیا</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s). Do both mean the same?</source>
        <translation>
            <numerusform>%n بار۔ کیا دونوں کا معنی ایک ہے؟</numerusform>
            <numerusform>%n بار۔ کیا دونوں کا معنی ایک ہے؟</numerusform>
        </translation>
    </message>
    <message>
        <source>“{heard}” and “{meant}” mean the same</source>
        <translation>“{heard}” اور “{meant}” کا معنی ایک ہے</translation>
    </message>
    <message>
        <source>“{heard}” and “{meant}” do not mean the same</source>
        <translation>“{heard}” اور “{meant}” کا معنی ایک نہیں</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s)</source>
        <translation>
            <numerusform>%n بار کھولا گیا</numerusform>
            <numerusform>%n بار کھولا گیا</numerusform>
        </translation>
    </message>
    <message>
        <source>Review was due on {day}</source>
        <translation>نظرثانی {day} کو ہونی تھی</translation>
    </message>
    <message numerus="yes">
        <source>Marked wrong %n time(s)</source>
        <translation>
            <numerusform>%n بار غلط بتایا گیا</numerusform>
            <numerusform>%n بار غلط بتایا گیا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not help %n time(s)</source>
        <translation>
            <numerusform>%n بار مدد نہیں ملی</numerusform>
            <numerusform>%n بار مدد نہیں ملی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked wrong %n time(s) since it was last changed</source>
        <translation>
            <numerusform>آخری تبدیلی کے بعد %n بار غلط بتایا گیا</numerusform>
            <numerusform>آخری تبدیلی کے بعد %n بار غلط بتایا گیا</numerusform>
        </translation>
    </message>
    <message>
        <source>“{other}” also answers “{shared}”</source>
        <translation>“{other}” بھی “{shared}” کا جواب دیتا ہے</translation>
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
        <translation>حذف کرنا، ملانا، امپورٹ، ایکسپورٹ، ہمیشہ کے لیے مٹانا اور ایسے ہی کام؛ ناموں کی جگہ آئی ڈی کے ساتھ۔ کوئی اندراج نکالا نہیں جاتا، اور ہر اندراج اپنے سے پہلے والوں پر مہر لگاتا ہے۔</translation>
    </message>
    <message>
        <source>What was done with people&apos;s data</source>
        <translation>لوگوں کے ڈیٹا کے ساتھ کیا کیا گیا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>آئی ڈی</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>ابھی تک کچھ درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Entry {n} is missing or was changed afterwards.</source>
        <translation>اندراج {n} غائب ہے یا بعد میں بدلا گیا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), all as they were written.</source>
        <translation>
            <numerusform>%Ln اندراج، جیسا لکھا گیا تھا ویسا ہی۔</numerusform>
            <numerusform>%Ln اندراجات، سب جیسے لکھے گئے تھے ویسے ہی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>یہ کمپیوٹر</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>رابطہ حذف کیا گیا</translation>
    </message>
    <message>
        <source>Deletion taken back</source>
        <translation>حذف کرنا واپس لیا گیا</translation>
    </message>
    <message>
        <source>Contacts merged</source>
        <translation>رابطے ملائے گئے</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>ملانا واپس لیا گیا</translation>
    </message>
    <message>
        <source>Person erased for good</source>
        <translation>شخص کا ڈیٹا ہمیشہ کے لیے مٹایا گیا</translation>
    </message>
    <message>
        <source>One person&apos;s data exported</source>
        <translation>ایک شخص کا ڈیٹا ایکسپورٹ کیا گیا</translation>
    </message>
    <message>
        <source>All data exported</source>
        <translation>سارا ڈیٹا ایکسپورٹ کیا گیا</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>فائل امپورٹ کی گئی</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>امپورٹ واپس لیا گیا</translation>
    </message>
    <message>
        <source>Went back to a copy</source>
        <translation>پرانی نقل پر واپس گئے</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>کلید بدلی گئی</translation>
    </message>
    <message>
        <source>Joined a team</source>
        <translation>ٹیم میں شامل ہوئے</translation>
    </message>
    <message>
        <source>Left a team</source>
        <translation>ٹیم چھوڑی گئی</translation>
    </message>
    <message>
        <source>How long things are kept was changed</source>
        <translation>رکھنے کی مدت بدلی گئی</translation>
    </message>
    <message>
        <source>Old data removed</source>
        <translation>پرانا ڈیٹا ہٹایا گیا</translation>
    </message>
</context>
<context>
    <name>AuthoringWords</name>
    <message>
        <source>Please give it a title, for it is found by that.</source>
        <translation>براہ کرم عنوان دیں، مضمون اسی سے ملتا ہے۔</translation>
    </message>
    <message>
        <source>Please shorten the title to 200 letters.</source>
        <translation>براہ کرم عنوان کو 200 حروف تک مختصر کریں۔</translation>
    </message>
    <message>
        <source>Please write something below the headings.</source>
        <translation>براہ کرم سرخیوں کے نیچے کچھ لکھیں۔</translation>
    </message>
    <message>
        <source>This is longer than 5 MB. Please make two articles of it; nothing is lost meanwhile.</source>
        <translation>یہ 5 MB سے لمبا ہے۔ براہ کرم اس کے دو مضامین بنائیں؛ تب تک کچھ ضائع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Please shorten the summary to 500 letters.</source>
        <translation>براہ کرم خلاصے کو 500 حروف تک مختصر کریں۔</translation>
    </message>
    <message>
        <source>Please shorten each question to 300 letters.</source>
        <translation>براہ کرم ہر سوال کو 300 حروف تک مختصر کریں۔</translation>
    </message>
    <message>
        <source>That is no day. Please write it as in {day}, or leave the field empty.</source>
        <translation>یہ کوئی تاریخ نہیں۔ براہ کرم {day} کی طرح لکھیں، یا خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>This picture is too large to be shown. Please make it smaller and try again.</source>
        <translation>یہ تصویر دکھانے کے لیے بہت بڑی ہے۔ براہِ کرم اسے چھوٹا کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Please choose a PNG, JPEG, GIF or WebP.</source>
        <translation>یہ ایسی تصویر نہیں جو دکھائی جا سکے۔ براہِ کرم PNG، JPEG، GIF یا WebP چنیں۔</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>جائزہ باقی</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>محفوظ نہیں</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بغیر عنوان</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>فائل سے</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>مسئلہ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>کہاں لاگو ہے</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>وجہ</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>اسی پر واپس جائیں</translation>
    </message>
    <message>
        <source>There is no copy yet. The first is made while you work.</source>
        <translation>ابھی کوئی نقل نہیں۔ پہلی آپ کے کام کرتے کرتے بن جائے گی۔</translation>
    </message>
    <message>
        <source>Once a day all you have here is copied, encrypted as it is, and the last seven copies are kept. Going back sets aside what is here now, so that you can return to it.</source>
        <translation>یہاں کا سب کچھ دن میں ایک بار، جیسا ہے ویسا ہی انکرپٹڈ، نقل ہوتا ہے اور پچھلی سات نقلیں رکھی جاتی ہیں۔ واپس جانے پر ابھی کا سب الگ رکھ دیا جاتا ہے، تاکہ آپ اس پر لوٹ سکیں۔</translation>
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
        <translation>{when}، واپس جانے سے پہلے · {size}</translation>
    </message>
    <message>
        <source>{when}, before a file came in · {size}</source>
        <translation>{when}، فائل آنے سے پہلے · {size}</translation>
    </message>
</context>
<context>
    <name>BadRows</name>
    <message>
        <source>Rows that stay out</source>
        <translation>رہ جانے والی قطاریں</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out</source>
        <translation>
            <numerusform>%n قطار رہ جائے گی</numerusform>
            <numerusform>%n قطاریں رہ جائیں گی</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}، سطر {line}: {why}</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>سطر {line}: {why}</translation>
    </message>
</context>
<context>
    <name>BriefField</name>
    <message>
        <source>How they feel, as you see it</source>
        <translation>آپ کو ان کا مزاج کیسا لگتا ہے</translation>
    </message>
    <message>
        <source>Mood?</source>
        <translation>مزاج؟</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>دوبارہ لکھوائیں</translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation>خلاصہ کاپی کریں</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>خلاصہ</translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message>
        <source>Please mind: {what}</source>
        <translation>خیال رکھیں: {what}</translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation>موضوع: {what}</translation>
    </message>
    <message>
        <source>Mood: {what}</source>
        <translation>مزاج: {what}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>ہو چکا: {what}</translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation>ابھی باقی: {what}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>وعدہ: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Passed on %n time(s) in this matter already</source>
        <translation>
            <numerusform>اس معاملے میں پہلے ہی %n بار آگے سونپا گیا</numerusform>
            <numerusform>اس معاملے میں پہلے ہی %n بار آگے سونپا گیا</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {what}</source>
        <translation>نوٹ: {what}</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>نمبر چھپا ہے</translation>
    </message>
    <message>
        <source>They said, and agreed to: {what}</source>
        <translation>انہوں نے کہا اور اتفاق کیا: {what}</translation>
    </message>
    <message>
        <source>They said: {what}</source>
        <translation>انہوں نے کہا: {what}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
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
        <translation>کال بیک کی پیشکش کریں</translation>
    </message>
    <message>
        <source>Let them choose a time, and say it back.</source>
        <translation>وقت اُنہیں چننے دیں، اور اسے دہرائیں۔</translation>
    </message>
    <message>
        <source>They would rather wait</source>
        <translation>وہ انتظار کرنا چاہتے ہیں</translation>
    </message>
    <message>
        <source>No call-back</source>
        <translation>کال بیک نہیں</translation>
    </message>
    <message>
        <source>Call back at time {number}</source>
        <translation>کال بیک: انتخاب {number}</translation>
    </message>
    <message>
        <source>You will reach them at {number}.</source>
        <translation>اُن کا نمبر {number} ہے۔</translation>
    </message>
    <message>
        <source>Their number is withheld: ask for it, and write it into the note.</source>
        <translation>اُن کا نمبر پوشیدہ ہے: پوچھ کر نوٹ میں لکھیں۔</translation>
    </message>
</context>
<context>
    <name>CallGroup</name>
    <message>
        <source>A soft tone when a hold reaches 55 seconds</source>
        <translation>ہولڈ 55 سیکنڈ ہونے پر ہلکی آواز</translation>
    </message>
    <message>
        <source>Prompts fade as you know them</source>
        <translation>جیسے جیسے آپ جانتے جائیں، اشارے کم ہوتے جائیں</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>کچھ بھی خود سے حرکت نہ کرے</translation>
    </message>
    <message>
        <source>While you talk</source>
        <translation>بات کرتے وقت</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Calls as text</source>
        <translation>کالیں متن کی صورت میں</translation>
    </message>
</context>
<context>
    <name>CalmPanel</name>
    <message>
        <source>It is aimed at the situation. You may end it.</source>
        <translation>غصہ حالات پر ہے۔ آپ کو کال ختم کرنے کا حق ہے۔</translation>
    </message>
    <message>
        <source>A threat: end it at once, without a warning.</source>
        <translation>دھمکی ملے تو فوراً ختم کریں، بغیر تنبیہ کے۔</translation>
    </message>
    <message>
        <source>Breather</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>کال ختم کریں</translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation>خلاصہ کاپی کریں</translation>
    </message>
    <message>
        <source>How we do it</source>
        <translation>ہمارا طریقہ</translation>
    </message>
    <message>
        <source>They calmed down</source>
        <translation>وہ پُرسکون ہو گئے</translation>
    </message>
    <message>
        <source>Ring {who}</source>
        <translation>{who} کو فون کریں</translation>
    </message>
    <message>
        <source>Copy the number of {who}</source>
        <translation>{who} کا نمبر کاپی کریں</translation>
    </message>
</context>
<context>
    <name>CalmWords</name>
    <message>
        <source>First warning: name the behaviour, and say what you need to go on</source>
        <translation>پہلی تنبیہ: کیا ٹھیک نہیں، اور بات جاری رکھنے کے لیے کیا چاہیے، بتائیں</translation>
    </message>
    <message>
        <source>Second warning: the call ends the next time</source>
        <translation>دوسری تنبیہ: پھر ہوا تو کال ختم ہوگی</translation>
    </message>
    <message>
        <source>End it: say so, say how to reach us, and hang up</source>
        <translation>ختم کریں: پہلے کہیں، رابطے کا طریقہ بتائیں، پھر فون رکھ دیں</translation>
    </message>
    <message>
        <source>First warning given</source>
        <translation>پہلی تنبیہ دے دی</translation>
    </message>
    <message>
        <source>Second warning given</source>
        <translation>دوسری تنبیہ دے دی</translation>
    </message>
    <message>
        <source>Abusive caller: {who}</source>
        <translation>بدزبان کالر: {who}</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>نمبر پوشیدہ ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) given</source>
        <translation>
            <numerusform>%n تنبیہ دی گئی</numerusform>
            <numerusform>%n تنبیہات دی گئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about: {what}</source>
        <translation>معاملہ: {what}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>نوٹ: {note}</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>How we do things</source>
        <translation>ہم کیسے کام کرتے ہیں</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>کون کیا دیکھتا ہے</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>کیسے مخاطب کریں</translation>
    </message>
    <message>
        <source>How to greet</source>
        <translation>سلام کیسے کریں</translation>
    </message>
    <message>
        <source>Fine to talk about</source>
        <translation>ان پر بات اچھی لگتی ہے</translation>
    </message>
    <message>
        <source>Better left alone</source>
        <translation>انہیں نہ چھیڑیں</translation>
    </message>
    <message>
        <source>Days and seasons</source>
        <translation>خاص دن اور موسم</translation>
    </message>
    <message>
        <source>Dates and clock</source>
        <translation>تاریخ اور وقت</translation>
    </message>
    <message>
        <source>A help, never a rule about a person: the caller in front of you knows best.</source>
        <translation>یہ ایک مدد ہے، کسی انسان کے بارے میں اصول نہیں: جو کال پر ہیں وہی سب سے بہتر جانتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Read and understood</source>
        <translation>پڑھ لیا اور سمجھ لیا</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>مضمون پڑھیں</translation>
    </message>
    <message>
        <source>Try it in a short call</source>
        <translation>ایک مختصر کال میں آزمائیں</translation>
    </message>
    <message>
        <source>Not yet, after all</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>In force now</source>
        <translation>ابھی سے نافذ</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>{day} سے نافذ</translation>
    </message>
    <message>
        <source>From {day} on; until then all is as before</source>
        <translation>{day} سے؛ تب تک سب پہلے جیسا</translation>
    </message>
    <message>
        <source>New among what you may be asked for</source>
        <translation>ایک نئی بات، جو آپ سے مانگی جا سکتی ہے</translation>
    </message>
    <message>
        <source>No longer among what you may be asked for</source>
        <translation>اب یہ آپ سے نہیں مانگا جائے گا</translation>
    </message>
    <message>
        <source>What you may do is different</source>
        <translation>آپ کی اجازت بدل گئی ہے</translation>
    </message>
    <message>
        <source>A new playbook</source>
        <translation>نئی پلے بک</translation>
    </message>
    <message>
        <source>This playbook is gone</source>
        <translation>یہ پلے بک ہٹا دی گئی ہے</translation>
    </message>
    <message>
        <source>This playbook was revised</source>
        <translation>اس پلے بک میں تبدیلی ہوئی ہے</translation>
    </message>
    <message>
        <source>A new article</source>
        <translation>نیا مضمون</translation>
    </message>
    <message>
        <source>This article is gone</source>
        <translation>یہ مضمون ہٹا دیا گیا ہے</translation>
    </message>
    <message>
        <source>This article was revised</source>
        <translation>اس مضمون میں تبدیلی ہوئی ہے</translation>
    </message>
    <message>
        <source>A new outcome at wrap-up</source>
        <translation>مکمل کرتے وقت ایک نیا نتیجہ</translation>
    </message>
    <message>
        <source>This outcome is gone</source>
        <translation>یہ نتیجہ ہٹا دیا گیا ہے</translation>
    </message>
    <message>
        <source>This outcome is called or filed differently</source>
        <translation>اس نتیجے کا نام یا جگہ بدلی ہے</translation>
    </message>
    <message>
        <source>A new phrasing rule</source>
        <translation>الفاظ کا نیا اصول</translation>
    </message>
    <message>
        <source>This phrasing rule is gone</source>
        <translation>الفاظ کا یہ اصول ہٹا دیا گیا ہے</translation>
    </message>
    <message>
        <source>This phrasing rule was revised</source>
        <translation>الفاظ کے اس اصول میں تبدیلی ہوئی ہے</translation>
    </message>
    <message>
        <source>Before: {answer}</source>
        <translation>پہلے: {answer}</translation>
    </message>
    <message>
        <source>Then: {answer}</source>
        <translation>اس کے بعد: {answer}</translation>
    </message>
    <message>
        <source>{answer}, if {condition}</source>
        <translation>{answer}، اگر {condition}</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your ticks are yours: nobody is told of them.</source>
        <translation>آپ کے نشان آپ کے ہیں: ان کا کسی کو نہیں بتایا جاتا۔</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation>پچھلے ورژن کے بعد کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>پڑھ لیا اور سمجھ لیا</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>کیا بدلا</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Last in touch {day}</source>
        <translation>آخری رابطہ {day}</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ کنٹراسٹ</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>نمائندہ</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ٹرینر</translation>
    </message>
    <message>
        <source>On my own</source>
        <translation>اکیلے کام</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>The model on this computer</source>
        <translation>اس کمپیوٹر کا ماڈل</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>کوئی سرور</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>نستعلیق</translation>
    </message>
</context>
<context>
    <name>ChooserPanel</name>
    <message>
        <source>Who is it?</source>
        <translation>کون بات کر رہے ہیں؟</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>کوئی اور</translation>
    </message>
    <message>
        <source>Choose caller {number}</source>
        <translation>کالر {number} چنیں</translation>
    </message>
</context>
<context>
    <name>ClashRow</name>
    <message>
        <source>Keep what stands</source>
        <translation>جو ہے وہی رکھیں</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>دوسرا لیں</translation>
    </message>
    <message>
        <source>This stands now</source>
        <translation>ابھی یہ ہے</translation>
    </message>
</context>
<context>
    <name>ClashesPanel</name>
    <message>
        <source>Look at what two people wrote at once</source>
        <translation>دو لوگوں نے ایک ساتھ جو لکھا، اسے دیکھیں</translation>
    </message>
    <message>
        <source>Two people changed this: {field}</source>
        <translation>دو لوگوں نے یہ بدلا: {field}</translation>
    </message>
    <message numerus="yes">
        <source>Two people changed %n thing(s)</source>
        <translation>
            <numerusform>دو لوگوں نے %n بات بدلی</numerusform>
            <numerusform>دو لوگوں نے %n باتیں بدلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>کھلا ہے</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>بند ہے</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your recovery code</source>
        <translation>آپ کا ریکوری کوڈ</translation>
    </message>
    <message>
        <source>If the keyring or the passphrase is ever lost, only this code opens your data.</source>
        <translation>کی رنگ یا پاس فریز کبھی کھو جائے تو آپ کا ڈیٹا صرف اسی کوڈ سے کھلے گا۔</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down or print it, and keep it away from this computer.</source>
        <translation>یہ صرف ابھی دکھایا جائے گا۔ اسے لکھ لیں یا پرنٹ کریں، اور اس کمپیوٹر سے دور رکھیں۔</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>فائل میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>سنبھال کر رکھ لیا</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>ریکوری کوڈ: {code}</translation>
    </message>
    <message>
        <source>Copied. Paste it into your password manager, or print it.</source>
        <translation>کاپی ہو گیا۔ اسے اپنے پاس ورڈ مینیجر میں پیسٹ کریں، یا پرنٹ کریں۔</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>ریکوری کوڈ محفوظ کریں</translation>
    </message>
    <message>
        <source>It could not be saved there. Please choose another place.</source>
        <translation>وہاں محفوظ نہیں ہو سکا۔ براہِ کرم کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or print it; do not leave it here.</source>
        <translation>محفوظ ہو گیا۔ فائل کو یو ایس بی میں منتقل کریں یا پرنٹ کریں؛ یہاں نہ چھوڑیں۔</translation>
    </message>
</context>
<context>
    <name>ConnectionGroup</name>
    <message>
        <source>Connections</source>
        <translation>کنکشن</translation>
    </message>
</context>
<context>
    <name>ConnectorFields</name>
    <message>
        <source>Choose what each of their fields becomes here</source>
        <translation>چنیں کہ وہاں کا ہر خانہ یہاں کیا بنے</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>پاس ورڈ یا ٹوکن</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>چھوڑ دیں</translation>
    </message>
</context>
<context>
    <name>ConnectorSettings</name>
    <message>
        <source>Connection</source>
        <translation>کنکشن</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>آزمائیں</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>دیکھیں کیا آئے گا</translation>
    </message>
    <message>
        <source>Bring in now</source>
        <translation>ابھی لائیں</translation>
    </message>
    <message>
        <source>See what would go</source>
        <translation>دیکھیں کیا جائے گا</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ابھی بھیجیں</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>یہیں روکیں</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Address books, mailboxes and help desks you have already. Nothing is asked of a server before you fill it in; passwords go to the keyring.</source>
        <translation>پتوں کی کتابیں، میل باکس اور ہیلپ ڈیسک جو آپ کے پاس پہلے سے ہیں۔ آپ کے بھرنے سے پہلے کسی سرور سے کچھ نہیں پوچھا جاتا؛ پاس ورڈ کی رنگ میں جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Last brought in: {when}</source>
        <translation>پچھلی بار لایا گیا: {when}</translation>
    </message>
</context>
<context>
    <name>ConnectorWords</name>
    <message>
        <source>Address book (CardDAV)</source>
        <translation>پتوں کی کتاب (CardDAV)</translation>
    </message>
    <message>
        <source>Mailbox (IMAP)</source>
        <translation>میل باکس (IMAP)</translation>
    </message>
    <message>
        <source>People come in, and are told apart and merged as in an import.</source>
        <translation>لوگوں کی تفصیل یہاں آتی ہے، اور امپورٹ کی طرح پہچانی اور ملائی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Mails with people you know come into their history: when, about what, and a few lines. Mails of others are not read.</source>
        <translation>جن لوگوں کو آپ جانتے ہیں ان کی ای میل ان کی تاریخ میں آتی ہے: کب، کس بارے میں، اور چند سطریں۔ دوسروں کی ای میل پڑھی نہیں جاتی۔</translation>
    </message>
    <message>
        <source>Open cases come as follow-ups, until they are closed there.</source>
        <translation>کھلے معاملے فالو اپ بن کر آتے ہیں، جب تک وہاں بند نہ ہوں۔</translation>
    </message>
    <message>
        <source>People you add, change or delete here can be sent there.</source>
        <translation>یہاں شامل کیے، بدلے یا ہٹائے گئے لوگ وہاں بھیجے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Notes of calls can be added to the one case that is open.</source>
        <translation>کال کے نوٹس اُس ایک کھلے معاملے میں شامل کیے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>User</source>
        <translation>صارف</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>پتوں کی کتاب</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>سرٹیفکیٹ فائل</translation>
    </message>
    <message>
        <source>By itself, every … minutes</source>
        <translation>خود بخود، ہر … منٹ</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Your own addresses</source>
        <translation>آپ کے اپنے پتے</translation>
    </message>
    <message>
        <source>Days back, the first time</source>
        <translation>پہلی بار، کتنے دن پیچھے تک</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>اکاؤنٹ نمبر</translation>
    </message>
    <message>
        <source>Notes also go to the customer</source>
        <translation>نوٹس گاہک کو بھی جاتے ہیں</translation>
    </message>
    <message>
        <source>Empty for the first one</source>
        <translation>پہلی کے لیے خالی چھوڑیں</translation>
    </message>
    <message>
        <source>Only for a server with one of its own</source>
        <translation>صرف اُس سرور کے لیے جس کا اپنا ہو</translation>
    </message>
    <message>
        <source>Empty for never</source>
        <translation>کبھی نہیں کے لیے خالی چھوڑیں</translation>
    </message>
    <message>
        <source>Empty for inbox and sent</source>
        <translation>ان باکس اور بھیجی گئی ای میل کے لیے خالی چھوڑیں</translation>
    </message>
    <message>
        <source>Empty where it is the user</source>
        <translation>جہاں صارف ہی پتہ ہو، خالی چھوڑیں</translation>
    </message>
    <message>
        <source>Empty for all</source>
        <translation>سب کے لیے خالی چھوڑیں</translation>
    </message>
    <message>
        <source>It works. You are known there as {name}.</source>
        <translation>یہ کام کر رہا ہے۔ وہاں آپ کی پہچان {name} ہے۔</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>روک دیا گیا۔</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>کچھ نیا نہیں۔</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>آزمایا جا رہا ہے …</translation>
    </message>
    <message>
        <source>Looking what would come …</source>
        <translation>دیکھا جا رہا ہے کہ کیا آئے گا …</translation>
    </message>
    <message>
        <source>Bringing in …</source>
        <translation>لایا جا رہا ہے …</translation>
    </message>
    <message>
        <source>Looking what would go …</source>
        <translation>دیکھا جا رہا ہے کہ کیا جائے گا …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>بھیجا جا رہا ہے …</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what} {total} میں سے {done}</translation>
    </message>
    <message>
        <source>This would come:</source>
        <translation>یہ آئے گا:</translation>
    </message>
    <message>
        <source>Brought in:</source>
        <translation>آیا:</translation>
    </message>
    <message>
        <source>This would go there:</source>
        <translation>یہ وہاں جائے گا:</translation>
    </message>
    <message>
        <source>Sent:</source>
        <translation>بھیجا گیا:</translation>
    </message>
    <message>
        <source>new {n}</source>
        <translation>نئے {n}</translation>
    </message>
    <message>
        <source>changed {n}</source>
        <translation>بدلے {n}</translation>
    </message>
    <message>
        <source>as before {n}</source>
        <translation>پہلے جیسے {n}</translation>
    </message>
    <message>
        <source>of people not known here {n}</source>
        <translation>یہاں نامعلوم لوگوں کے {n}</translation>
    </message>
    <message>
        <source>not readable {n}</source>
        <translation>پڑھے نہ جا سکے {n}</translation>
    </message>
    <message>
        <source>changed on both sides, kept as here {n}</source>
        <translation>دونوں طرف بدلے، یہاں جیسے ہی رکھے {n}</translation>
    </message>
    <message>
        <source>taken out there, kept here {n}</source>
        <translation>وہاں ہٹائے، یہاں رکھے {n}</translation>
    </message>
    <message>
        <source>notes {n}</source>
        <translation>نوٹس {n}</translation>
    </message>
    <message>
        <source>deleted {n}</source>
        <translation>ہٹائے {n}</translation>
    </message>
    <message>
        <source>changed there meanwhile, left alone {n}</source>
        <translation>اس دوران وہاں بدلے، چھوئے نہیں گئے {n}</translation>
    </message>
    <message>
        <source>not taken {n}</source>
        <translation>قبول نہ ہوئے {n}</translation>
    </message>
    <message>
        <source>no longer there {n}</source>
        <translation>اب وہاں نہیں {n}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Choose somebody, or two who may be one person.</source>
        <translation>کسی ایک کو چنیں، یا دو کو جو شاید ایک ہی ہوں۔</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
</context>
<context>
    <name>CoolingPanel</name>
    <message>
        <source>That was hard. Leave the phone for ten minutes; nobody counts them.</source>
        <translation>یہ آسان نہیں تھا۔ دس منٹ فون سے دور رہیں؛ انہیں کوئی نہیں گنتا۔</translation>
    </message>
    <message>
        <source>Back at work</source>
        <translation>کام پر واپس</translation>
    </message>
</context>
<context>
    <name>CopiedLine</name>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>کاپی کریں: {what}</translation>
    </message>
</context>
<context>
    <name>CourtesyChoice</name>
    <message>
        <source>Why, and how long did you say?</source>
        <translation>کیوں، اور آپ نے کتنی دیر بتائی؟</translation>
    </message>
    <message>
        <source>Hold because: {why}</source>
        <translation>ہولڈ کی وجہ: {why}</translation>
    </message>
    <message>
        <source>They were told: {length}</source>
        <translation>اُنہیں بتایا گیا: {length}</translation>
    </message>
</context>
<context>
    <name>CultureLink</name>
    <message>
        <source>What is kind to know: {region}</source>
        <translation>جان لینا اچھا ہے: {region}</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>کوئی اور دن</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>Number withheld</source>
        <translation>نمبر چھپا ہے</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Owed today</source>
        <translation>آج کرنے کے کام</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Overdue</source>
        <translation>وقت گزر گیا</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Call</source>
        <translation>کال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Nothing is owed. Enjoy the quiet.</source>
        <translation>کچھ باقی نہیں۔ تھوڑا آرام کر لیں۔</translation>
    </message>
    <message>
        <source>Start with my own data</source>
        <translation>اپنے ڈیٹا سے شروع کریں</translation>
    </message>
    <message>
        <source>This is the sample company.</source>
        <translation>یہ نمونہ کمپنی ہے۔</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to read</source>
        <translation>
            <numerusform>پڑھنے کے لیے %n تبدیلی</numerusform>
            <numerusform>پڑھنے کے لیے %n تبدیلیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) owed</source>
        <translation>
            <numerusform>%n کام باقی</numerusform>
            <numerusform>%n کام باقی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Yesterday</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation>وقت گزر گیا: {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>DoorCard</name>
    <message>
        <source>Copy the code</source>
        <translation>کوڈ کاپی کریں</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>نیا کوڈ</translation>
    </message>
    <message>
        <source>Let it ring</source>
        <translation>گھنٹی بجائیں</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>انتظار ختم کریں</translation>
    </message>
    <message>
        <source>Address of this computer, any of these</source>
        <translation>اس کمپیوٹر کا پتہ، ان میں سے کوئی بھی</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>ایک بار کا کوڈ</translation>
    </message>
    <message>
        <source>No rep is joined.</source>
        <translation>کوئی نمائندہ جڑے ہوئے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ایک لمحہ…</translation>
    </message>
    <message>
        <source>The rep opens “Practice”, chooses “Join a trainer…”, and types this address and this code:</source>
        <translation>نمائندہ “مشق” کھولیں، “ٹرینر سے جڑیں…” چنیں، اور یہ پتہ اور یہ کوڈ لکھیں:</translation>
    </message>
    <message>
        <source>Nobody came with the code in time, so it is no longer good.</source>
        <translation>وقت پر کوئی یہ کوڈ لے کر نہیں آیا، اس لیے یہ اب کام نہیں کرے گا۔</translation>
    </message>
    <message>
        <source>The rep has joined. Their phone can ring.</source>
        <translation>نمائندہ جڑ گئے ہیں۔ ان کے ہاں گھنٹی بج سکتی ہے۔</translation>
    </message>
    <message>
        <source>Both computers must be in one network. The code is good once, for ten minutes.</source>
        <translation>دونوں کمپیوٹر ایک ہی نیٹ ورک میں ہونے چاہئیں۔ کوڈ ایک بار کام آتا ہے، دس منٹ تک۔</translation>
    </message>
    <message numerus="yes">
        <source>Somebody came with a wrong code: %n time(s).</source>
        <translation>
            <numerusform>کوئی غلط کوڈ لے کر آیا: %n بار۔</numerusform>
            <numerusform>کوئی غلط کوڈ لے کر آیا: %n بار۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>The weights come to {total}, and should come to 100.</source>
        <translation>وزن مل کر {total} ہیں؛ مل کر 100 ہونے چاہییں۔</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Take out</source>
        <translation>ہٹائیں</translation>
    </message>
</context>
<context>
    <name>EraseView</name>
    <message>
        <source>Erase for good</source>
        <translation>ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>سب ویسا ہی رہنے دیں</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>سند محفوظ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their numbers belong to others too; calls from these that are nobody&apos;s stay.</source>
        <translation>
            <numerusform>ان کا %Ln نمبر اوروں کا بھی ہے؛ اس سے آئی وہ کالیں جو کسی کے نام نہیں، رہیں گی۔</numerusform>
            <numerusform>ان کے %Ln نمبر اوروں کے بھی ہیں؛ ان سے آئی وہ کالیں جو کسی کے نام نہیں، رہیں گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type: {name}</source>
        <translation>آگے بڑھنے کے لیے یہ ٹائپ کریں: {name}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مٹا دیا گیا</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>{name} کا سارا ڈیٹا ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>مٹایا جا رہا ہے</translation>
    </message>
    <message>
        <source>For somebody who asked that nothing of theirs be kept. It leaves your data, the search and all copies, and cannot be undone. To take a contact off the list only, delete it.</source>
        <translation>ان کے لیے جنہوں نے کہا ہے کہ ان کا کچھ بھی نہ رکھا جائے۔ آپ کے ڈیٹا، تلاش اور تمام نقلوں سے سب مٹ جاتا ہے، اور یہ واپس نہیں ہو سکتا۔ رابطے کو صرف فہرست سے نکالنا ہو تو اسے حذف کریں۔</translation>
    </message>
    <message>
        <source>This certificate names nobody. Save it to show that it was done.</source>
        <translation>اس سند میں کسی کا نام نہیں۔ یہ دکھانے کے لیے کہ کام ہوا، اسے محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Calls come first. Then the copies are cleared, and everything is checked once more.</source>
        <translation>کالیں پہلے آتی ہیں۔ پھر نقلیں بھی صاف کی جاتی ہیں، اور سب کچھ ایک بار پھر جانچا جاتا ہے۔</translation>
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
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>نمبر اور پتے</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>کالیں اور پیغامات</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ہولڈ</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>آگے سونپنا</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>منظوریاں</translation>
    </message>
    <message>
        <source>Notes being typed</source>
        <translation>ٹائپ ہوتے نوٹس</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>وعدے</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>فالو اپ</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>معاملات</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>آرا</translation>
    </message>
    <message>
        <source>Traces of imports</source>
        <translation>امپورٹ کے نشانات</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>تلاشیں</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>دیگر قطاریں</translation>
    </message>
    <message>
        <source>Erased on {when}.</source>
        <translation>{when} کو مٹایا گیا۔</translation>
    </message>
    <message>
        <source>Id of the contact: {id}</source>
        <translation>رابطے کی آئی ڈی: {id}</translation>
    </message>
    <message>
        <source>Removed: {rows}</source>
        <translation>ہٹایا گیا: {rows}</translation>
    </message>
    <message>
        <source>Kept as an account of the deed: entry {entries} of the audit, with the id only.</source>
        <translation>کام کے حساب کے طور پر رکھا گیا: کاموں کی فہرست کا اندراج {entries}، صرف آئی ڈی کے ساتھ۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln daily copy(s) cleared as well.</source>
        <translation>
            <numerusform>%Ln روزانہ کی نقل بھی صاف کی گئی۔</numerusform>
            <numerusform>%Ln روزانہ کی نقلیں بھی صاف کی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) could not be opened; they go by {until}.</source>
        <translation>
            <numerusform>%Ln نقل نہیں کھل سکی؛ وہ {until} تک ہٹ جائے گی۔</numerusform>
            <numerusform>%Ln نقلیں نہیں کھل سکیں؛ وہ {until} تک ہٹ جائیں گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The check afterwards could not be made.</source>
        <translation>بعد کی جانچ نہیں ہو سکی۔</translation>
    </message>
    <message>
        <source>Checked afterwards, in every table of the data and of its copies: 0 found.</source>
        <translation>بعد میں ڈیٹا اور اس کی نقلوں کے ہر جدول میں جانچا گیا: 0 ملے۔</translation>
    </message>
    <message numerus="yes">
        <source>Checked afterwards: their name or number still stands in what was written of others, in %Ln place(s): {where}. Please read these yourself.</source>
        <translation>
            <numerusform>بعد میں جانچا گیا: اوروں کے بارے میں لکھے میں ان کا نام یا نمبر اب بھی %Ln جگہ ہے: {where}۔ براہِ کرم اسے خود پڑھ لیں۔</numerusform>
            <numerusform>بعد میں جانچا گیا: اوروں کے بارے میں لکھے میں ان کا نام یا نمبر اب بھی %Ln جگہوں پر ہے: {where}۔ براہِ کرم انہیں خود پڑھ لیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) or number(s) belong to other people too, and were left to them.</source>
        <translation>
            <numerusform>%Ln نام یا نمبر اوروں کا بھی ہے، اور ان کے لیے رہنے دیا گیا۔</numerusform>
            <numerusform>%Ln نام یا نمبر اوروں کے بھی ہیں، اور ان کے لیے رہنے دیے گئے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExerciseModel</name>
    <message>
        <source>Time to refresh</source>
        <translation>تازہ کرنے کا وقت</translation>
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
        <translation>کالر کو کیا معلوم ہے</translation>
    </message>
    <message>
        <source>Ticked: it came out.</source>
        <translation>نشان: بات سامنے آ چکی ہے۔</translation>
    </message>
    <message>
        <source>to be found out</source>
        <translation>معلوم کرنا ہے</translation>
    </message>
    <message>
        <source>kept back in this mood</source>
        <translation>اس موڈ میں نہیں بتائیں گے</translation>
    </message>
    <message>
        <source>said back to you</source>
        <translation>آپ کو دہرایا گیا</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Nothing has to be mended.</source>
        <translation>کچھ بھی ٹھیک کرنا باقی نہیں۔</translation>
    </message>
    <message>
        <source>What has to be mended; {key} goes to the line</source>
        <translation>کیا ٹھیک کرنا ہے؛ {key} اس سطر پر لے جاتا ہے</translation>
    </message>
</context>
<context>
    <name>FileGroup</name>
    <message>
        <source>Copies</source>
        <translation>نقلیں</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>How much of the team&apos;s memory is here</source>
        <translation>ٹیم کی معلومات یہاں کتنی آ چکی ہیں</translation>
    </message>
    <message>
        <source>Asking the hub. You can go on working meanwhile.</source>
        <translation>ہب سے پوچھا جا رہا ہے۔ اس دوران کام جاری رکھیں۔</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>اس دوران کام جاری رکھیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the team still to come.</source>
        <translation>
            <numerusform>ٹیم کی %Ln تبدیلی آنا باقی ہے۔</numerusform>
            <numerusform>ٹیم کی %Ln تبدیلیاں آنا باقی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what the team has. You can go on working meanwhile.</source>
        <translation>ٹیم کی معلومات لائی جا رہی ہیں۔ اس دوران کام جاری رکھیں۔</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Past contacts</source>
        <translation>پچھلے رابطے</translation>
    </message>
    <message>
        <source>Texts to send</source>
        <translation>بھیجنے کی تحریریں</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>جاننے کی باتیں</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>حال ہی میں کھولے گئے</translation>
    </message>
    <message>
        <source>May mean the same</source>
        <translation>شاید یہی مطلب ہو</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>in its title</source>
        <translation>عنوان میں</translation>
    </message>
    <message>
        <source>in its text</source>
        <translation>متن میں</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>نام سے</translation>
    </message>
    <message>
        <source>by firm</source>
        <translation>کمپنی سے</translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation>آواز میں ملتا جلتا</translation>
    </message>
    <message>
        <source>by number or address</source>
        <translation>نمبر یا پتے سے</translation>
    </message>
    <message>
        <source>by topic</source>
        <translation>موضوع سے</translation>
    </message>
    <message>
        <source>with this person</source>
        <translation>اس شخص کے ساتھ</translation>
    </message>
    <message>
        <source>in this language</source>
        <translation>اس زبان میں</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>مطلب سے</translation>
    </message>
    <message>
        <source>recently</source>
        <translation>حال ہی میں</translation>
    </message>
    <message>
        <source>{group}, {at} of {count}</source>
        <translation>{group}، {count} میں سے {at}</translation>
    </message>
    <message>
        <source>Nothing found here. Try fewer or other words.</source>
        <translation>یہاں کچھ نہیں ملا۔ کم یا دوسرے الفاظ آزمائیں۔</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>کچھ نہیں ملا۔ کم یا دوسرے الفاظ آزمائیں۔</translation>
    </message>
    <message>
        <source>Nobody found who is called {typed}.</source>
        <translation>{typed} نام کا کوئی نہیں ملا۔</translation>
    </message>
    <message>
        <source>No topic begins with {typed}.</source>
        <translation>کوئی موضوع {typed} سے شروع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>No language begins with {typed}.</source>
        <translation>کوئی زبان {typed} سے شروع نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>No action begins with {typed}.</source>
        <translation>کوئی کام {typed} سے شروع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>{at} person   {hash} topic   {lang} language   {more} action</source>
        <translation>{at} شخص   {hash} موضوع   {lang} زبان   {more} کام</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Agent Assist: your own data</source>
        <translation>Agent Assist: آپ کا اپنا ڈیٹا</translation>
    </message>
    <message>
        <source>This desktop has no keyring. A passphrase guards your data instead; it is asked for each time you open the app.</source>
        <translation>اس کمپیوٹر پر کی رنگ نہیں۔ اس کی جگہ پاس فریز آپ کا ڈیٹا محفوظ رکھے گا؛ ایپ کھولتے وقت ہر بار وہی پوچھا جائے گا۔</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked. Unlock it and try again, or choose a passphrase; it is then asked for each time you open the app.</source>
        <translation>اس کمپیوٹر کی کی رنگ لاک ہے۔ اسے کھول کر دوبارہ کوشش کریں، یا پاس فریز چنیں؛ پھر ایپ کھولتے وقت ہر بار وہی پوچھا جائے گا۔</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>What is still to be done</source>
        <translation>ابھی کیا کرنا باقی ہے</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>کون کرے گا</translation>
    </message>
    <message>
        <source>No follow-up needed</source>
        <translation>فالو اپ کی ضرورت نہیں</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>فالو اپ</translation>
    </message>
</context>
<context>
    <name>ForTrainer</name>
    <message>
        <source>What you make of it</source>
        <translation>آپ کی رائے</translation>
    </message>
    <message>
        <source>The call as a whole</source>
        <translation>مجموعی طور پر کال</translation>
    </message>
    <message>
        <source>What the two of you agreed</source>
        <translation>آپ دونوں نے کیا طے کیا</translation>
    </message>
    <message>
        <source>One thing you agreed on</source>
        <translation>ایک بات جو آپ نے مل کر طے کی</translation>
    </message>
    <message>
        <source>Save a file for the rep…</source>
        <translation>نمائندے کے لیے فائل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <source>{rating} of 5, where 1 is not yet and 5 is fully</source>
        <translation>5 میں سے {rating}، جہاں 1 کا مطلب ابھی نہیں اور 5 کا پوری طرح</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>پوری طرح</translation>
    </message>
    <message>
        <source>This is the scorecard of {rep} as they see it. Your marks stand beside the score; the ones for single checks are part of it.</source>
        <translation>یہ {rep} کا اسکور کارڈ ہے، جیسا وہ خود دیکھتے ہیں۔ آپ کے نمبر اسکور کے ساتھ دکھائی دیتے ہیں؛ الگ الگ نکات کے نمبر اس میں شامل ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>a rep</source>
        <translation>ایک نمائندے</translation>
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
        <translation>نمائندے کا نام</translation>
    </message>
    <message>
        <source>Give it to a rep, by name</source>
        <translation>کسی نمائندے کو دیں، نام سے</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>دیں</translation>
    </message>
    <message>
        <source>Take it back from {who}</source>
        <translation>{who} سے واپس لیں</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>The caller feels as well as this at the end</source>
        <translation>آخر میں کالر کا موڈ کم از کم اتنا اچھا ہو</translation>
    </message>
</context>
<context>
    <name>GroupsStep</name>
    <message>
        <source>Type a part of it</source>
        <translation>اس کا ایک حصہ ٹائپ کریں</translation>
    </message>
    <message>
        <source>From your note or printout. Spaces, dashes and small letters do not matter.</source>
        <translation>اپنے نوٹ یا پرنٹ سے دیکھ کر۔ خالی جگہ، ڈیش اور چھوٹے حروف سے فرق نہیں پڑتا۔</translation>
    </message>
    <message>
        <source>Groups {first} and {second} of the recovery code</source>
        <translation>ریکوری کوڈ کے گروپ {first} اور {second}</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>دوبارہ دکھائیں</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>The code says something else there. Please compare letter by letter.</source>
        <translation>کوڈ میں وہاں کچھ اور ہے۔ براہِ کرم ایک ایک حرف ملا کر دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>HandOnAsksPanel</name>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Owe them a call-back</source>
        <translation>کال بیک کا وعدہ درج کریں</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>کوئی اور وجہ</translation>
    </message>
    <message>
        <source>Yes, I spoke with them</source>
        <translation>جی، پہلے ان سے بات ہوئی</translation>
    </message>
    <message>
        <source>Yes, without a word</source>
        <translation>جی، بات کیے بغیر</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>کوئی اور</translation>
    </message>
    <message>
        <source>Did {who} take over?</source>
        <translation>کیا کال سنبھال لی گئی ({who})؟</translation>
    </message>
    <message>
        <source>Passed on to {who} without a word: why?</source>
        <translation>بات کیے بغیر سونپا گیا ({who}): کیوں؟</translation>
    </message>
    <message>
        <source>{who} could not take it, and the line to the caller is gone.</source>
        <translation>{who}: کال نہیں لی جا سکی، اور کالر کی لائن بھی کٹ گئی۔</translation>
    </message>
</context>
<context>
    <name>HandOnPanel</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Do the next step of handing on</source>
        <translation>آگے سونپنے کا اگلا قدم</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>کال پر واپس</translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation>خلاصہ کاپی کریں</translation>
    </message>
    <message>
        <source>Offer a call-back</source>
        <translation>کال بیک کی پیشکش کریں</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>کسی نے نہیں اٹھایا</translation>
    </message>
    <message>
        <source>They cannot take it</source>
        <translation>وہ نہیں لے سکتے</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>آگے سونپیں</translation>
    </message>
    <message>
        <source>{name} rings back</source>
        <translation>{name} کی طرف سے کال بیک</translation>
    </message>
    <message>
        <source>A call-back</source>
        <translation>کال بیک</translation>
    </message>
</context>
<context>
    <name>HandSteps</name>
    <message>
        <source>Ring</source>
        <translation>کال ملائیں</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سونپ دیا</translation>
    </message>
    <message>
        <source>Join and leave</source>
        <translation>ملا کر ہٹیں</translation>
    </message>
    <message>
        <source>Pass on without a word</source>
        <translation>بات کیے بغیر سونپیں</translation>
    </message>
</context>
<context>
    <name>HandTargetRow</name>
    <message>
        <source>Who is to take over</source>
        <translation>کون سنبھالیں گے</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>ان کا نمبر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نمبر کاپی کریں</translation>
    </message>
    <message>
        <source>Handles this</source>
        <translation>یہ کام یہیں ہوتا ہے</translation>
    </message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>Ring {name}</source>
        <translation>{name} کو کال ملائیں</translation>
    </message>
    <message>
        <source>Ring the colleague</source>
        <translation>ساتھی کو کال ملائیں</translation>
    </message>
    <message>
        <source>Say why, and to whom</source>
        <translation>بتائیں کہ کیوں، اور کسے</translation>
    </message>
    <message>
        <source>They agree to it</source>
        <translation>وہ راضی ہیں</translation>
    </message>
    <message>
        <source>Give the brief</source>
        <translation>خلاصہ بتائیں</translation>
    </message>
    <message>
        <source>Introduce them by name</source>
        <translation>نام لے کر ملوائیں</translation>
    </message>
    <message>
        <source>Leave once they speak</source>
        <translation>بات شروع ہونے پر ہٹیں</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>پرسکون</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>فکرمند</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>پریشان</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>ناراض</translation>
    </message>
    <message>
        <source>Nobody was free to speak</source>
        <translation>بات کے لیے کوئی فارغ نہیں تھا</translation>
    </message>
    <message>
        <source>The caller wished it so</source>
        <translation>کالر نے ایسا چاہا</translation>
    </message>
    <message>
        <source>They had rung the wrong place</source>
        <translation>کال غلط جگہ لگی تھی</translation>
    </message>
    <message>
        <source>The colleague</source>
        <translation>ساتھی</translation>
    </message>
    <message>
        <source>Handed on: {who} knows all about it.</source>
        <translation>سونپ دیا گیا۔ پوری بات معلوم ہے: {who}۔</translation>
    </message>
    <message>
        <source>Passed on to {who} without a word.</source>
        <translation>بات کیے بغیر سونپا گیا: {who}۔</translation>
    </message>
    <message>
        <source>You spoke with {who}; the caller is still with you.</source>
        <translation>{who} سے بات ہوئی؛ کالر اب بھی آپ کے ساتھ ہیں۔</translation>
    </message>
    <message>
        <source>{who} did not answer. The caller is still with you.</source>
        <translation>{who}: کال نہیں اٹھی۔ کالر اب بھی آپ کے ساتھ ہیں۔</translation>
    </message>
    <message>
        <source>The caller rang off meanwhile.</source>
        <translation>اس دوران کالر نے کال کاٹ دی۔</translation>
    </message>
    <message>
        <source>The phone was asked to ring {who}.</source>
        <translation>فون سے {who} کو کال ملانے کو کہا گیا۔</translation>
    </message>
    <message>
        <source>The caller waits: ring {who} on your phone.</source>
        <translation>کالر رکے ہیں: اپنے فون سے {who} کو کال ملائیں۔</translation>
    </message>
    <message>
        <source>Ringing {who}</source>
        <translation>{who} کو کال جا رہی ہے</translation>
    </message>
    <message>
        <source>{who} answered: give the brief.</source>
        <translation>{who} لائن پر ہیں: خلاصہ بتائیں۔</translation>
    </message>
    <message>
        <source>Joining the caller with {who}</source>
        <translation>کالر کو {who} سے ملایا جا رہا ہے</translation>
    </message>
    <message>
        <source>{who} is busy. The caller is still with you.</source>
        <translation>{who}: لائن مصروف ہے۔ کالر اب بھی آپ کے ساتھ ہیں۔</translation>
    </message>
    <message>
        <source>{who} declined. The caller is still with you.</source>
        <translation>{who}: کال لینے سے معذرت کی گئی۔ کالر اب بھی آپ کے ساتھ ہیں۔</translation>
    </message>
    <message>
        <source>{who} could not take it. The caller is still with you.</source>
        <translation>{who}: کال نہیں لی جا سکی۔ کالر اب بھی آپ کے ساتھ ہیں۔</translation>
    </message>
</context>
<context>
    <name>HeaderPanel</name>
    <message>
        <source>What is kind to know about callers from there</source>
        <translation>وہاں کے کالروں کے بارے میں جاننے کی باتیں</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>اٹھائیں</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>نمبر چھپا ہے</translation>
    </message>
    <message>
        <source>Say: {name}</source>
        <translation>یوں کہیں: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n people share this number</source>
        <translation>
            <numerusform>یہ نمبر %n فرد کا ہے</numerusform>
            <numerusform>یہ نمبر %n لوگوں کا ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>No call at the moment.</source>
        <translation>اس وقت کوئی کال نہیں۔</translation>
    </message>
</context>
<context>
    <name>HeardChip</name>
    <message>
        <source>Press to take it off the list</source>
        <translation>فہرست سے ہٹانے کے لیے دبائیں</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What they said, a few words</source>
        <translation>انہوں نے کیا کہا، چند لفظوں میں</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Contacts before today, newest first</source>
        <translation>آج سے پہلے کے رابطے، نئے سب سے اوپر</translation>
    </message>
    <message>
        <source>Look at what was before today</source>
        <translation>آج سے پہلے کی باتیں دیکھیں</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>آج سے پہلے</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept</source>
        <translation>
            <numerusform>%n وعدہ پورا</numerusform>
            <numerusform>%n وعدے پورے</numerusform>
        </translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>پہلا رابطہ</translation>
    </message>
    <message>
        <source>Nothing is known from before</source>
        <translation>پہلے کی کوئی معلومات نہیں</translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>The phone is not answering; the clock goes on.</source>
        <translation>فون جواب نہیں دے رہا؛ وقت چلتا رہے گا۔</translation>
    </message>
    <message>
        <source>Start with: sorry for the wait, thank you for holding.</source>
        <translation>آغاز: انتظار کی معذرت، رکنے کا شکریہ۔</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>کال پر واپس</translation>
    </message>
    <message>
        <source>Offer a call-back</source>
        <translation>کال بیک کی پیشکش کریں</translation>
    </message>
    <message>
        <source>Goes back to the caller first</source>
        <translation>پہلے کالر کے پاس واپس جاتا ہے</translation>
    </message>
    <message>
        <source>Nobody hears you. In through the nose, out for longer.</source>
        <translation>کوئی آپ کو نہیں سن رہا۔ ناک سے سانس لیں، اور آہستہ آہستہ چھوڑیں۔</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Look it up</source>
        <translation>دیکھنا ہے</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>ساتھی سے پوچھنا</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ٹرانسفر</translation>
    </message>
    <message>
        <source>Breather</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>کچھ اور</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n سیکنڈ</numerusform>
            <numerusform>%n سیکنڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>A minute at most</source>
        <translation>زیادہ سے زیادہ 1 منٹ</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No hold in %n call(s)</source>
        <translation>
            <numerusform>%n کال میں کوئی ہولڈ نہیں</numerusform>
            <numerusform>%n کالز میں کوئی ہولڈ نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest hold %n s</source>
        <translation>
            <numerusform>سب سے لمبا ہولڈ %n سیکنڈ</numerusform>
            <numerusform>سب سے لمبا ہولڈ %n سیکنڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all} within a minute</source>
        <translation>{all} میں سے {some} ایک منٹ کے اندر</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n call(s) without</source>
        <translation>
            <numerusform>%n میں سے {some} کال بغیر ہولڈ</numerusform>
            <numerusform>%n میں سے {some} کالز بغیر ہولڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held %n time(s): {waits}</source>
        <translation>
            <numerusform>%n بار ہولڈ: {waits}</numerusform>
            <numerusform>%n بار ہولڈ: {waits}</numerusform>
        </translation>
    </message>
    <message>
        <source>{waited}, as told: {length}</source>
        <translation>{waited}، جیسا بتایا: {length}</translation>
    </message>
    <message>
        <source>{waited}, not as told: {length}</source>
        <translation>{waited}، بتایا تھا: {length}</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>آہستہ آہستہ سانس چھوڑیں</translation>
    </message>
    <message>
        <source>Go back soon</source>
        <translation>جلد واپس جائیں</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>ابھی واپس جائیں</translation>
    </message>
    <message>
        <source>The breather is over</source>
        <translation>وقفہ ختم ہوا</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) over</source>
        <translation>
            <numerusform>%n سیکنڈ زیادہ</numerusform>
            <numerusform>%n سیکنڈ زیادہ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left of 20</source>
        <translation>
            <numerusform>20 میں سے %n سیکنڈ باقی</numerusform>
            <numerusform>20 میں سے %n سیکنڈ باقی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left of 60</source>
        <translation>
            <numerusform>60 میں سے %n سیکنڈ باقی</numerusform>
            <numerusform>60 میں سے %n سیکنڈ باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>They were told: {length}. Go back, or say how it stands.</source>
        <translation>اُنہیں بتایا گیا: {length}۔ واپس جائیں، یا بتائیں کہ بات کہاں تک پہنچی۔</translation>
    </message>
</context>
<context>
    <name>HousePanel</name>
    <message>
        <source>Read how things are done here</source>
        <translation>یہاں کام کیسے ہوتا ہے، پڑھیں</translation>
    </message>
    <message>
        <source>Put away how things are done here</source>
        <translation>یہاں کام کیسے ہوتا ہے، یہ کارڈ ہٹائیں</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>ہٹائیں</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Leave out</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>اس میں کیا ہے</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>اس طرح آئے گا</translation>
    </message>
</context>
<context>
    <name>ImportCourse</name>
    <message>
        <source>How far the import is</source>
        <translation>امپورٹ کہاں تک پہنچا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>یہ امپورٹ واپس لیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>{state}: {file}</source>
        <translation>{state}: {file}</translation>
    </message>
    <message>
        <source>{created} new, {updated} updated, {unchanged} unchanged, {refused} stay out.</source>
        <translation>{created} نئے، {updated} اپ ڈیٹ، {unchanged} ویسے ہی، {refused} رہ گئے۔</translation>
    </message>
</context>
<context>
    <name>ImportLetters</name>
    <message>
        <source>Which of these looks right?</source>
        <translation>ان میں سے کون سا درست لگتا ہے؟</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Its times are those of</source>
        <translation>اس کے اوقات یہاں کے ہیں</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>آپ کے اپنے نمبر</translation>
    </message>
    <message>
        <source>Short numbers always are; others as +4420794609*</source>
        <translation>چھوٹے نمبر اپنے ہی مانے جاتے ہیں؛ باقی یوں لکھیں: +4420794609*</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Put away</source>
        <translation>ہٹا دیں</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>امپورٹ کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) can come in.</source>
        <translation>
            <numerusform>%n مضمون آ سکتا ہے۔</numerusform>
            <numerusform>%n مضامین آ سکتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) can come in.</source>
        <translation>
            <numerusform>%n کال آ سکتی ہے۔</numerusform>
            <numerusform>%n کالیں آ سکتی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) can come in.</source>
        <translation>
            <numerusform>%n رابطہ آ سکتا ہے۔</numerusform>
            <numerusform>%n رابطے آ سکتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out.</source>
        <translation>
            <numerusform>%n قطار رہ جائے گی۔</numerusform>
            <numerusform>%n قطاریں رہ جائیں گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s) in all.</source>
        <translation>
            <numerusform>کل تقریباً %n قطار۔</numerusform>
            <numerusform>کل تقریباً %n قطاریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column tells when a call began, and which who rang or was rung.</source>
        <translation>بتائیں کہ کس کالم میں کال شروع ہونے کا وقت ہے، اور کس میں کال کرنے یا پانے والے کا نمبر۔</translation>
    </message>
    <message>
        <source>Say which column holds the name, and which the phone or email.</source>
        <translation>بتائیں کہ نام کس کالم میں ہے، اور فون یا ای میل کس میں۔</translation>
    </message>
    <message>
        <source>There is nothing in it that can come in.</source>
        <translation>اس میں آنے کے لائق کچھ نہیں۔</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>امپورٹ</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Contacts from a file…</source>
        <translation>فائل سے رابطے…</translation>
    </message>
    <message>
        <source>Calls from a log…</source>
        <translation>لاگ سے کالیں…</translation>
    </message>
    <message>
        <source>Articles from a file…</source>
        <translation>فائل سے مضامین…</translation>
    </message>
    <message>
        <source>Articles from a folder…</source>
        <translation>فولڈر سے مضامین…</translation>
    </message>
    <message>
        <source>Everything from a file…</source>
        <translation>سب کچھ ایک فائل سے…</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>فائل یہاں چھوڑیں، یا چنیں</translation>
    </message>
    <message>
        <source>Contacts as CSV or vCard, calls as CSV, articles as Markdown, HTML, text or JSON.</source>
        <translation>رابطے CSV یا vCard میں، کالیں CSV میں، مضامین Markdown، HTML، ٹیکسٹ یا JSON میں۔</translation>
    </message>
    <message>
        <source>You see what comes in before anything is kept.</source>
        <translation>کچھ بھی محفوظ ہونے سے پہلے آپ دیکھ لیں گے کہ کیا آ رہا ہے۔</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation>رابطے (*.csv *.tsv *.txt *.vcf);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Contacts from a file</source>
        <translation>فائل سے رابطے</translation>
    </message>
    <message>
        <source>Call logs (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>کال لاگ (*.csv *.tsv *.txt);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Calls from a log</source>
        <translation>لاگ سے کالیں</translation>
    </message>
    <message>
        <source>Articles of a help centre (*.json);;All files (*)</source>
        <translation>ہیلپ سینٹر کے مضامین (*.json);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Articles from a file</source>
        <translation>فائل سے مضامین</translation>
    </message>
    <message>
        <source>Articles from a folder</source>
        <translation>فولڈر سے مضامین</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Looking into it</source>
        <translation>دیکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>امپورٹ کے لیے تیار</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>امپورٹ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>امپورٹ ہو گیا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>روک دیا گیا</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>واپس لیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>رابطہ کارڈ (vCard)</translation>
    </message>
    <message>
        <source>Folder of articles</source>
        <translation>مضامین کا فولڈر</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>کال لاگ</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>دن کا وقت</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب ملا</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>Length in all</source>
        <translation>کل دورانیہ</translation>
    </message>
    <message>
        <source>Length of ringing</source>
        <translation>گھنٹی کا دورانیہ</translation>
    </message>
    <message>
        <source>Length of talking</source>
        <translation>گفتگو کا دورانیہ</translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation>آنے والی یا جانے والی</translation>
    </message>
    <message>
        <source>Who rang</source>
        <translation>کال کس نے کی</translation>
    </message>
    <message>
        <source>Who was rung</source>
        <translation>کال کسے کی گئی</translation>
    </message>
    <message>
        <source>Number outside</source>
        <translation>باہر کا نمبر</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>کیسے ختم ہوئی</translation>
    </message>
    <message>
        <source>Id of the call</source>
        <translation>کال کی آئی ڈی</translation>
    </message>
    <message>
        <source>Line that rang</source>
        <translation>کال کرنے والی لائن</translation>
    </message>
    <message>
        <source>Line that was rung</source>
        <translation>جس لائن پر کال آئی</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>درمیانی نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>نام کے بعد کا حصہ</translation>
    </message>
    <message>
        <source>How to say the name</source>
        <translation>نام کا تلفظ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation>خاص حالات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>پسندیدہ ذریعہ</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>بہترین وقت</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters.</source>
        <translation>قطار {limit} حروف سے لمبی ہے۔</translation>
    </message>
    <message>
        <source>A cell is longer than {limit} characters.</source>
        <translation>ایک خانہ {limit} حروف سے لمبا ہے۔</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes.</source>
        <translation>یہاں اقتباس کا نشان کھلتا ہے مگر بند نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Lies behind the quotation mark of line {opened}.</source>
        <translation>سطر {opened} کے اقتباس کے نشان کے اندر پھنسی ہے۔</translation>
    </message>
    <message>
        <source>Text goes on behind a closing quotation mark.</source>
        <translation>بند اقتباس کے نشان کے بعد بھی متن ہے۔</translation>
    </message>
    <message>
        <source>It has {found} cells, the headings {expected}.</source>
        <translation>اس میں {found} خانے ہیں، عنوانات میں {expected}۔</translation>
    </message>
    <message>
        <source>It has {found} cells, the headings only {expected}.</source>
        <translation>اس میں {found} خانے ہیں، عنوانات میں صرف {expected}۔</translation>
    </message>
    <message>
        <source>Some of it is no readable letter.</source>
        <translation>اس کے کچھ حروف پڑھے نہیں جاتے۔</translation>
    </message>
    <message>
        <source>Another program lost letters here: {field}.</source>
        <translation>کسی اور پروگرام نے یہاں حروف کھو دیے: {field}۔</translation>
    </message>
    <message>
        <source>It holds a character that no text has.</source>
        <translation>اس میں ایسا نشان ہے جو کسی متن میں نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Neither a name nor a number nor an address.</source>
        <translation>نہ نام، نہ نمبر، نہ ای میل پتہ۔</translation>
    </message>
    <message>
        <source>Line {at} of the card cannot be read.</source>
        <translation>کارڈ کی سطر {at} پڑھی نہیں جاتی۔</translation>
    </message>
    <message>
        <source>The card never ends.</source>
        <translation>کارڈ کا اختتام نہیں ملتا۔</translation>
    </message>
    <message>
        <source>A spreadsheet rounded the number; it matches nobody.</source>
        <translation>اسپریڈ شیٹ نے نمبر گول کر دیا؛ یہ کسی سے نہیں ملتا۔</translation>
    </message>
    <message>
        <source>The number cannot be read; it is kept as written.</source>
        <translation>نمبر پڑھا نہیں جاتا؛ جیسا لکھا تھا ویسا رکھا گیا۔</translation>
    </message>
    <message>
        <source>The address cannot be read; it is kept as written.</source>
        <translation>پتہ پڑھا نہیں جاتا؛ جیسا لکھا تھا ویسا رکھا گیا۔</translation>
    </message>
    <message>
        <source>When the call began cannot be read.</source>
        <translation>کال کب شروع ہوئی، یہ پڑھا نہیں جا سکا۔</translation>
    </message>
    <message>
        <source>Both ends of the call are your own numbers.</source>
        <translation>کال کے دونوں سرے آپ کے اپنے نمبر ہیں۔</translation>
    </message>
    <message>
        <source>The call was answered or ended before it began.</source>
        <translation>کال شروع ہونے سے پہلے ہی اٹھی یا ختم ہوئی درج ہے۔</translation>
    </message>
    <message>
        <source>The file is longer than {limit} bytes.</source>
        <translation>فائل {limit} بائٹ سے بڑی ہے۔</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder.</source>
        <translation>یہ فولڈر سے باہر لے جانے والا لنک ہے۔</translation>
    </message>
    <message>
        <source>The system does not let us read it.</source>
        <translation>سسٹم اسے پڑھنے نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Its head cannot be read, line {line}.</source>
        <translation>اس کا اوپری حصہ پڑھا نہیں جاتا، سطر {line}۔</translation>
    </message>
    <message>
        <source>{field} in its head is not as it should be.</source>
        <translation>اس کے اوپری حصے میں {field} درست نہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>اس میں پڑھنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>It is marked as {status}.</source>
        <translation>اس پر {status} لکھا ہے۔</translation>
    </message>
    <message>
        <source>{other} has the same id.</source>
        <translation>{other} کی بھی یہی آئی ڈی ہے۔</translation>
    </message>
    <message>
        <source>Pictures on the web stay links, nothing is fetched: {count}</source>
        <translation>ویب کی تصویریں لنک ہی رہتی ہیں، کچھ ڈاؤن لوڈ نہیں ہوتا: {count}</translation>
    </message>
    <message>
        <source>It only lists the other pages.</source>
        <translation>اس میں صرف دوسرے صفحات کی فہرست ہے۔</translation>
    </message>
    <message>
        <source>The picture {picture} is not in the folder. The article comes in without it.</source>
        <translation>تصویر {picture} فولڈر میں نہیں ہے۔ مضمون اس کے بغیر آ جائے گا۔</translation>
    </message>
    <message>
        <source>{picture} is no PNG, JPEG, GIF or WebP. The article comes in without it.</source>
        <translation>{picture} PNG، JPEG، GIF یا WebP نہیں ہے۔ مضمون اس کے بغیر آ جائے گا۔</translation>
    </message>
    <message>
        <source>{picture} is larger than {megabytes} MB. The article comes in without it.</source>
        <translation>{picture} {megabytes} MB سے بڑی ہے۔ مضمون اس کے بغیر آ جائے گا۔</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Name of the colleague</source>
        <translation>ساتھی کا نام</translation>
    </message>
    <message>
        <source>Role of the colleague</source>
        <translation>ساتھی کا کردار</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>دعوت نامہ بنائیں</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوت نامہ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>ساتھی</translation>
    </message>
    <message>
        <source>For {name}, good for one computer until {when}. Pass it on so that nobody else reads it: who has it can join.</source>
        <translation>{name} کے لیے، {when} تک، ایک کمپیوٹر کے لیے۔ اس طرح دیں کہ کوئی اور نہ پڑھے: جس کے پاس یہ ہو، وہ جڑ سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invitation</source>
        <translation>دعوت نامہ</translation>
    </message>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>آپ کا نام، جیسا ساتھیوں کو دکھے</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>جڑیں</translation>
    </message>
    <message>
        <source>A team shares one memory: each of you sees every caller&apos;s history, also without network. Its owner gives you an invitation, one long line.</source>
        <translation>ٹیم کی معلومات ایک ہوتی ہیں: ہر کالر کی پوری تاریخ سب کو دکھتی ہے، نیٹ ورک نہ ہو تب بھی۔ ٹیم کے مالک آپ کو دعوت نامہ دیتے ہیں، ایک لمبی سطر۔</translation>
    </message>
    <message>
        <source>Joining shares what is here with the whole team: contacts, calls with their notes, promises, follow-ups, articles and words that mean the same. Your practice calls, settings and passwords stay on this computer.</source>
        <translation>جڑنے پر یہاں کی معلومات پوری ٹیم سے شیئر ہوتی ہیں: رابطے، کالیں اور ان کے نوٹس، وعدے، فالو اپ، مضامین اور ہم معنی الفاظ۔ آپ کی مشق کی کالیں، سیٹنگز اور پاس ورڈ اسی کمپیوٹر پر رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>As the team&apos;s owner gave it to you.</source>
        <translation>جیسا ٹیم کے مالک نے دیا ہے۔</translation>
    </message>
    <message>
        <source>It leads to the hub {hub}.</source>
        <translation>یہ ہب {hub} کا ہے۔</translation>
    </message>
    <message>
        <source>This is no whole invitation yet. One looks like {example}.</source>
        <translation>یہ ابھی پورا دعوت نامہ نہیں۔ دعوت نامہ ایسا دکھتا ہے: {example}۔</translation>
    </message>
</context>
<context>
    <name>JoinPane</name>
    <message>
        <source>All exercises</source>
        <translation>تمام مشقیں</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>جڑیں</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>الگ ہوں</translation>
    </message>
    <message>
        <source>Your trainer sees an address and a code on their screen. While you are joined, they see what you say in the practice calls they ring you with, and how it is scored. Nothing else leaves this computer, and the runs stay here: they are yours.</source>
        <translation>آپ کے ٹرینر کو اپنی اسکرین پر ایک پتہ اور ایک کوڈ نظر آتا ہے۔ جڑے رہنے تک وہ دیکھتے ہیں کہ ان کی مشقی کالوں میں آپ کیا کہتے ہیں اور اس کے کتنے نمبر بنتے ہیں۔ اس کمپیوٹر سے اور کچھ باہر نہیں جاتا، اور آپ کی مشقیں یہیں رہتی ہیں: وہ آپ کی ہیں۔</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Join a trainer</source>
        <translation>ٹرینر سے جڑیں</translation>
    </message>
    <message>
        <source>Looking for {address}…</source>
        <translation>{address} کو تلاش کیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Joined with {address}. When your trainer rings you, it rings in the call window.</source>
        <translation>{address} سے جڑ گئے ہیں۔ جب آپ کے ٹرینر کال کریں گے تو گھنٹی کال ونڈو میں بجے گی۔</translation>
    </message>
</context>
<context>
    <name>KeyGroup</name>
    <message>
        <source>Key and lock</source>
        <translation>کلید اور لاک</translation>
    </message>
</context>
<context>
    <name>KeyProgress</name>
    <message>
        <source>A new key for your data</source>
        <translation>آپ کے ڈیٹا کے لیے نئی کلید</translation>
    </message>
    <message>
        <source>Your data is encrypted anew</source>
        <translation>آپ کا ڈیٹا نئے سرے سے خفیہ کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Please leave the computer on. Should it go off all the same, nothing is lost.</source>
        <translation>براہِ کرم کمپیوٹر چلتا رہنے دیں۔ پھر بھی بند ہو جائے تو کچھ ضائع نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>Encrypted so far</source>
        <translation>اب تک خفیہ کیا گیا</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>New recovery code…</source>
        <translation>نیا ریکوری کوڈ…</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>کلید بدلیں…</translation>
    </message>
    <message>
        <source>Use the keyring of this desktop</source>
        <translation>اس کمپیوٹر کی کی رنگ استعمال کریں</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>پاس فریز چنیں…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln منٹ</numerusform>
            <numerusform>%Ln منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>اتنی دیر بعد لاک</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ابھی لاک کریں</translation>
    </message>
    <message>
        <source>When nothing was typed or clicked for so long, or the desktop is locked, the window hides what it shows and forgets the key. Nothing typed is lost. A call keeps it open.</source>
        <translation>جب اتنی دیر کچھ ٹائپ یا کلک نہ ہو، یا کمپیوٹر لاک ہو جائے، تو ونڈو سب کچھ چھپا دیتی ہے اور کلید بھول جاتی ہے۔ ٹائپ کیا ہوا کچھ ضائع نہیں ہوتا۔ کال کے دوران یہ کھلی رہتی ہے۔</translation>
    </message>
    <message>
        <source>The sample company is nobody&apos;s secret, so it has no key of its own.</source>
        <translation>نمونہ کمپنی کسی کا راز نہیں، اس لیے اس کی اپنی کلید نہیں ہے۔</translation>
    </message>
    <message>
        <source>The keyring of this desktop opens your data.</source>
        <translation>اس کمپیوٹر کی کی رنگ آپ کا ڈیٹا کھولتی ہے۔</translation>
    </message>
    <message>
        <source>A passphrase opens your data.</source>
        <translation>پاس فریز آپ کا ڈیٹا کھولتا ہے۔</translation>
    </message>
    <message>
        <source>If that is ever lost, your recovery code does.</source>
        <translation>وہ کبھی کھو جائے تو آپ کا ریکوری کوڈ کھولے گا۔</translation>
    </message>
    <message>
        <source>Nobody has typed the recovery code back yet. Please get a new one and keep it.</source>
        <translation>ریکوری کوڈ ابھی تک کسی نے دوبارہ ٹائپ نہیں کیا۔ براہِ کرم نیا کوڈ لیں اور سنبھال کر رکھیں۔</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>It takes the place of the passphrase you may have had until now.</source>
        <translation>اگر اب تک کوئی پاس فریز تھا تو یہ اس کی جگہ لے گا۔</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>نیا ریکوری کوڈ</translation>
    </message>
    <message>
        <source>You will see a new code once. From then on the old one opens nothing any more.</source>
        <translation>آپ کو نیا کوڈ ایک بار نظر آئے گا۔ اس کے بعد پرانے کوڈ سے کچھ نہیں کھلے گا۔</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>کلید بدلیں</translation>
    </message>
    <message>
        <source>For the day a computer is lost or a colleague leaves: all of this is encrypted anew. Copies made before stay under the key they have; the new one opens them too.</source>
        <translation>اس دن کے لیے جب کوئی کمپیوٹر کھو جائے یا کوئی ساتھی چلا جائے: یہ سب نئے سرے سے خفیہ کیا جاتا ہے۔ پہلے بنی نقلیں اپنی پرانی کلید پر رہتی ہیں؛ نئی کلید انہیں بھی کھولتی ہے۔</translation>
    </message>
    <message>
        <source>You get a new recovery code. Then the app closes the data, and opens it again.</source>
        <translation>آپ کو نیا ریکوری کوڈ ملے گا۔ پھر ایپ ڈیٹا بند کر کے دوبارہ کھولے گی۔</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>پاس فریز</translation>
    </message>
    <message>
        <source>It opens your data where the keyring of a desktop does not.</source>
        <translation>جہاں کمپیوٹر کی کی رنگ ڈیٹا نہیں کھولتی، وہاں یہ کھولتا ہے۔</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>What it does</source>
        <translation>کیا ہوتا ہے</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>شارٹ کٹ</translation>
    </message>
    <message>
        <source>They work anywhere in the call window.</source>
        <translation>یہ کال ونڈو میں ہر جگہ کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>تمام شارٹ کٹ ایک صفحے پر</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Knowledge</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Export all articles</source>
        <translation>تمام مضامین ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Public answers</source>
        <translation>عوامی جوابات</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>English</source>
        <translation>انگریزی</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ہندی</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>تیلگو</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>تمل</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>کنڑ</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>ملیالم</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>مراٹھی</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>گجراتی</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>بنگالی</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>پنجابی</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>ہسپانوی</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسیسی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>جرمن</translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>Calls given to you</source>
        <translation>آپ کو دی گئی کالیں</translation>
    </message>
    <message>
        <source>All of it is done. Come back whenever you like.</source>
        <translation>سب مکمل ہو گیا۔ جب چاہیں پھر آئیں۔</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{all} میں سے {done} مکمل</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>اگلا: {step}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>کال لیں</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>پڑھیں</translation>
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
        <translation>ٹیم سے الگ ہوں…</translation>
    </message>
    <message>
        <source>Keep a copy of the team&apos;s memory on this computer</source>
        <translation>ٹیم کی معلومات کی کاپی اس کمپیوٹر پر رکھیں</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>الگ ہوں</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>رہیں</translation>
    </message>
    <message>
        <source>What is here stays here and is yours alone from then on. Colleagues keep what was shared.</source>
        <translation>جو یہاں ہے، یہیں رہتا ہے اور تب سے صرف آپ کا ہے۔ جو شیئر ہوا، ساتھیوں کے پاس رہتا ہے۔</translation>
    </message>
    <message>
        <source>The team&apos;s callers, calls and articles go from this computer, and so do its daily copies. Colleagues keep what was shared.</source>
        <translation>ٹیم کے کالر، کالیں اور مضامین اس کمپیوٹر سے ہٹ جاتے ہیں، روزانہ کی کاپیاں بھی۔ جو شیئر ہوا، ساتھیوں کے پاس رہتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not shared yet. They stay here, and colleagues never see them.</source>
        <translation>
            <numerusform>%Ln تبدیلی ابھی شیئر نہیں ہوئی۔ وہ یہیں رہے گی، اور ساتھیوں کو کبھی نہیں دکھے گی۔</numerusform>
            <numerusform>%Ln تبدیلیاں ابھی شیئر نہیں ہوئیں۔ وہ یہیں رہیں گی، اور ساتھیوں کو کبھی نہیں دکھیں گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not shared yet and would be lost. Better let them go first.</source>
        <translation>
            <numerusform>%Ln تبدیلی ابھی شیئر نہیں ہوئی اور ضائع ہو جائے گی۔ پہلے اسے شیئر ہونے دینا بہتر ہے۔</numerusform>
            <numerusform>%Ln تبدیلیاں ابھی شیئر نہیں ہوئیں اور ضائع ہو جائیں گی۔ پہلے انہیں شیئر ہونے دینا بہتر ہے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Keep them</source>
        <translation>انہیں رکھیں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) nobody has spoken to for long go from {when} on.</source>
        <translation>
            <numerusform>%Ln شخص، جن سے عرصے سے بات نہیں ہوئی، {when} کو ہٹائے جائیں گے۔</numerusform>
            <numerusform>%Ln لوگ، جن سے عرصے سے بات نہیں ہوئی، {when} سے ہٹائے جائیں گے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Put away</source>
        <translation>ہٹا دیں</translation>
    </message>
</context>
<context>
    <name>LeftOutWords</name>
    <message>
        <source>A scenario was made of this story. Not taken, or to be looked at:</source>
        <translation>اس کہانی سے ایک منظرنامہ بنا ہے۔ یہ باتیں نہیں لی گئیں، یا دیکھنے کی ہیں:</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>مزید %n</numerusform>
            <numerusform>مزید %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} and {more}</source>
        <translation>{places}، {more}</translation>
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
        <translation>{passage} (سطر {line})</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>ویری ایبل</translation>
    </message>
    <message>
        <source>Conditions, and words that change</source>
        <translation>شرطیں، اور بدلنے والے الفاظ</translation>
    </message>
    <message>
        <source>Macros and scripts</source>
        <translation>میکرو اور اسکرپٹ</translation>
    </message>
    <message>
        <source>Bold, italics and other looks</source>
        <translation>موٹے، ترچھے حروف اور دوسری سجاوٹ</translation>
    </message>
    <message>
        <source>Pictures and sounds</source>
        <translation>تصویریں اور آوازیں</translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation>لنک جو کہیں نہیں پہنچاتے</translation>
    </message>
    <message>
        <source>Links to web pages</source>
        <translation>ویب صفحوں کے لنک</translation>
    </message>
    <message>
        <source>Tags that cannot be used like this</source>
        <translation>ٹیگ جو اس طرح کام نہیں آتے</translation>
    </message>
    <message>
        <source>Parts of the story&apos;s data</source>
        <translation>کہانی کے ڈیٹا کے حصے</translation>
    </message>
    <message>
        <source>Passages meant for the tool</source>
        <translation>ٹول کے لیے لکھے گئے حصے</translation>
    </message>
    <message>
        <source>Passages that nobody comes to</source>
        <translation>حصے جن تک کوئی نہیں پہنچتا</translation>
    </message>
    <message>
        <source>A second passage of the same name</source>
        <translation>اسی نام کا دوسرا حصہ</translation>
    </message>
    <message>
        <source>More than a scenario holds</source>
        <translation>ایک منظرنامے میں جتنا سماتا ہے، اس سے زیادہ</translation>
    </message>
    <message>
        <source>The end of a text that is too long</source>
        <translation>بہت لمبے متن کا آخری حصہ</translation>
    </message>
    <message>
        <source>Passages in which the caller says nothing</source>
        <translation>حصے جن میں کالر کچھ نہیں کہتے</translation>
    </message>
    <message>
        <source>The goodbye, for callers say it in their own words</source>
        <translation>رخصت کے الفاظ، کیونکہ کالر انہیں اپنے انداز میں کہتے ہیں</translation>
    </message>
    <message>
        <source>The caller has no name yet</source>
        <translation>کالر کا ابھی کوئی نام نہیں ہے</translation>
    </message>
    <message>
        <source>There is no way out yet that the caller would take</source>
        <translation>ابھی ایسا کوئی حل نہیں ہے جسے کالر مان لیں</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Answer</source>
        <translation>اٹھائیں</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>نمبر چھپا ہے</translation>
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
        <translation>اگلی لائن</translation>
    </message>
</context>
<context>
    <name>ListeningPanel</name>
    <message>
        <source>Put what they said on the list</source>
        <translation>انہوں نے جو کہا اسے فہرست میں رکھیں</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رکھیں</translation>
    </message>
    <message>
        <source>They said: {words}</source>
        <translation>انہوں نے کہا: {words}</translation>
    </message>
    <message>
        <source>Do not listen to this call</source>
        <translation>یہ کال نہ سنیں</translation>
    </message>
    <message>
        <source>Listen to this call</source>
        <translation>یہ کال سنیں</translation>
    </message>
    <message>
        <source>Listening begins…</source>
        <translation>سننا شروع ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Listening. Nothing is kept.</source>
        <translation>سنا جا رہا ہے۔ کچھ رکھا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Not listening during the hold.</source>
        <translation>ہولڈ میں نہیں سنا جاتا۔</translation>
    </message>
    <message>
        <source>Not listening to this call.</source>
        <translation>یہ کال نہیں سنی جا رہی۔</translation>
    </message>
    <message>
        <source>Not listening: something is missing.</source>
        <translation>نہیں سنا جا رہا: کچھ کمی ہے۔</translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message>
        <source>Folder of the speech model</source>
        <translation>اسپیچ ماڈل کا فولڈر</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>ابھی کوئی فولڈر نہیں چنا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>I agree. Listen to my calls, and I tell callers where the law asks for it.</source>
        <translation>مجھے منظور ہے۔ میری کالیں سنیں؛ جہاں قانون کہے وہاں کالر کو بتانا میری ذمہ داری ہے۔</translation>
    </message>
    <message>
        <source>Choose the folder of a faster-whisper model first.</source>
        <translation>پہلے کسی faster-whisper ماڈل کا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>While you talk, your microphone and what the caller says are turned into text on this computer, so that the app can suggest kinder words and catch promises. No sound is kept, no text unless you take it, and one key pauses it.</source>
        <translation>بات چیت کے دوران آپ کا مائیک اور کالر کی بات اسی کمپیوٹر پر متن میں بدلتی ہے، تاکہ ایپ کہنے کا بہتر انداز سجھائے اور وعدے پکڑے۔ آواز نہیں رکھی جاتی، اور متن تبھی جب آپ اسے لیں۔ ایک کنجی اسے روکتی ہے۔</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>اسپیچ ماڈل</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>لاک ہے</translation>
    </message>
    <message>
        <source>Everything you typed is kept. It is encrypted until you open it again.</source>
        <translation>آپ کا ٹائپ کیا ہوا سب کچھ محفوظ ہے۔ آپ کے دوبارہ کھولنے تک وہ خفیہ ہے۔</translation>
    </message>
    <message>
        <source>Somebody rings.</source>
        <translation>کوئی فون کر رہا ہے۔</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>پاس فریز یا ریکوری کوڈ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>ریکوری کوڈ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>The merge</source>
        <translation>ملاپ</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>رہے گا</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>اس میں ملے گا</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>اس کے بعد</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>الٹا کریں</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ملائیں</translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>کیا یہ ایک ہی شخص ہیں؟</translation>
    </message>
    <message>
        <source>Undo takes them apart again.</source>
        <translation>”واپس لیں“ سے یہ پھر الگ ہو جائیں گے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n past contact(s) move over.</source>
        <translation>
            <numerusform>%n پچھلا رابطہ ساتھ آئے گا۔</numerusform>
            <numerusform>%n پچھلے رابطے ساتھ آئیں گے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{gone} goes into {keep}. {moved}</source>
        <translation>{gone} کو {keep} میں ملایا جائے گا۔ {moved}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>تلفظ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>رابطے کے لیے</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>پسند</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>بہترین وقت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>حالات</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>ان کی بتائی باتیں</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Everything is there.</source>
        <translation>سب کچھ ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>Models</source>
        <translation>ماڈل</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>Search by meaning</source>
        <translation>مطلب سے تلاش</translation>
    </message>
    <message>
        <source>Rewording</source>
        <translation>دوسرے لفظوں میں</translation>
    </message>
    <message>
        <source>Articles and what you search for go to this server. Cards, numbers and names in a search stay here.</source>
        <translation>مضامین اور جو آپ تلاش کرتے ہیں، اس سرور کو جاتے ہیں۔ تلاش کے کارڈ، نمبر اور نام یہیں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>The server below is asked when you press Reword, and in practice calls. Cards, codes and addresses are taken out.</source>
        <translation>نیچے کے سرور سے تب پوچھا جاتا ہے جب آپ “دوسرے الفاظ” دباتے ہیں، اور مشق کی کالوں میں۔ کارڈ، کوڈ اور پتے نکال دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The server below is asked only when you press Reword. Cards, codes and addresses are taken out.</source>
        <translation>نیچے کے سرور سے تبھی پوچھا جاتا ہے جب آپ “دوسرے الفاظ” دباتے ہیں۔ کارڈ، کوڈ اور پتے نکال دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Everything works without a model.</source>
        <translation>ماڈل کے بغیر بھی سب چلتا ہے۔</translation>
    </message>
</context>
<context>
    <name>MoodCard</name>
    <message>
        <source>How the caller feels</source>
        <translation>کالر کیسا محسوس کر رہے ہیں</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>بدتر</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>بہتر</translation>
    </message>
</context>
<context>
    <name>MoodMeter</name>
    <message>
        <source>{band}, {mood} of 100</source>
        <translation>{band}، 100 میں سے {mood}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>What matters, in a few words</source>
        <translation>اہم بات، چند لفظوں میں</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>نوٹ لکھیں</translation>
    </message>
    <message>
        <source>Take a payment, or end it</source>
        <translation>ادائیگی لینا شروع یا ختم کریں</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>یہاں محفوظ</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>ابھی محفوظ نہیں ہوا</translation>
    </message>
    <message>
        <source>Not pasted: a note holds {most} letters. Please paste the part that matters.</source>
        <translation>چسپاں نہیں کیا گیا: ایک نوٹ میں {most} حروف آتے ہیں۔ براہِ کرم صرف ضروری حصہ چسپاں کریں۔</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>مزید %n</numerusform>
            <numerusform>مزید %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Phone number</source>
        <translation>فون نمبر</translation>
    </message>
    <message>
        <source>Phone number of the new call</source>
        <translation>نئی کال کا فون نمبر</translation>
    </message>
    <message>
        <source>They ring</source>
        <translation>ان کی کال</translation>
    </message>
    <message>
        <source>I ring</source>
        <translation>میری کال</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Open the article that may help</source>
        <translation>کام کا مضمون کھولیں</translation>
    </message>
    <message>
        <source>Put that article away</source>
        <translation>وہ مضمون ہٹائیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>This may help: {title}</source>
        <translation>شاید کام آئے: {title}</translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>شروع کریں</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>100 میں سے</translation>
    </message>
</context>
<context>
    <name>OutcomePicker</name>
    <message>
        <source>All groups</source>
        <translation>تمام گروپ</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>نتیجہ کیا رہا؟</translation>
    </message>
</context>
<context>
    <name>OwnGroup</name>
    <message>
        <source>You work as</source>
        <translation>آپ کا کام</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>آپ کا عہدہ</translation>
    </message>
    <message>
        <source>As your firm&apos;s rules call it, such as rep, senior or manager</source>
        <translation>جیسا آپ کی کمپنی کے قواعد میں ہے، جیسے rep، senior یا manager</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>read</source>
        <translation>پڑھا ہوا</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>ملا جلا</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>اپنے الفاظ</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>“{line}”</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>لفظ بہ لفظ</translation>
    </message>
    <message>
        <source>Said, but the date differs</source>
        <translation>کہا، مگر تاریخ مختلف ہے</translation>
    </message>
    <message>
        <source>Said, but the time differs</source>
        <translation>کہا، مگر وقت مختلف ہے</translation>
    </message>
    <message>
        <source>Said, but the amount differs</source>
        <translation>کہا، مگر رقم مختلف ہے</translation>
    </message>
    <message>
        <source>Said, but the number differs</source>
        <translation>کہا، مگر نمبر مختلف ہے</translation>
    </message>
    <message>
        <source>Said, but how long differs</source>
        <translation>کہا، مگر مدت مختلف ہے</translation>
    </message>
    <message>
        <source>Said, but the name differs</source>
        <translation>کہا، مگر نام مختلف ہے</translation>
    </message>
    <message>
        <source>Said, but as a yes for a no, or a no for a yes</source>
        <translation>کہا، مگر نہیں کی جگہ ہاں، یا ہاں کی جگہ نہیں</translation>
    </message>
</context>
<context>
    <name>Pacer</name>
    <message>
        <source>Breathe in for four seconds, and out for six</source>
        <translation>چار سیکنڈ میں سانس لیں، اور چھ میں چھوڑیں</translation>
    </message>
</context>
<context>
    <name>PackShare</name>
    <message>
        <source>Playbooks, rules, articles, practice calls and paths from the company&apos;s folder on this computer. It is checked first; then every computer of the team works with it.</source>
        <translation>اس کمپیوٹر پر کمپنی کے فولڈر سے پلے بکس، اصول، مضامین، مشق کی کالیں اور راستے۔ پہلے ان کی جانچ ہوتی ہے؛ پھر ٹیم کا ہر کمپیوٹر انہی سے کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>Share our pack</source>
        <translation>ہمارا پیک شیئر کریں</translation>
    </message>
    <message>
        <source>Our content pack</source>
        <translation>ہمارا مواد پیک</translation>
    </message>
    <message>
        <source>The team has version {version}.</source>
        <translation>ٹیم کے پاس ورژن {version} ہے۔</translation>
    </message>
    <message>
        <source>Nothing is shared yet.</source>
        <translation>ابھی کچھ بھی شیئر نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A passphrase instead</source>
        <translation>اس کی جگہ پاس فریز</translation>
    </message>
    <message>
        <source>Passphrase, at least 10 characters</source>
        <translation>پاس فریز، کم از کم 10 حروف</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>وہی دوبارہ</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>کی رنگ دوبارہ آزمائیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>دونوں ایک جیسے نہیں۔ براہِ کرم دوسرا دوبارہ ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>Four or five everyday words are easy to remember and hard to guess.</source>
        <translation>روزمرہ کے چار پانچ الفاظ یاد رکھنا آسان اور اندازہ لگانا مشکل ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Too short yet.</source>
        <translation>ابھی بہت چھوٹا ہے۔</translation>
    </message>
    <message>
        <source>Easy to guess: the same letters again and again.</source>
        <translation>اندازہ لگانا آسان: وہی حروف بار بار۔</translation>
    </message>
    <message>
        <source>Good. Another word would make it very good.</source>
        <translation>اچھا ہے۔ ایک اور لفظ اسے بہت اچھا بنا دے گا۔</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>بہت اچھا۔</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>All steps</source>
        <translation>تمام مرحلے</translation>
    </message>
</context>
<context>
    <name>PathSteps</name>
    <message>
        <source>Save its file…</source>
        <translation>اس کی فائل محفوظ کریں…</translation>
    </message>
</context>
<context>
    <name>PathsView</name>
    <message>
        <source>All exercises</source>
        <translation>تمام مشقیں</translation>
    </message>
</context>
<context>
    <name>PaymentPanel</name>
    <message>
        <source>Taking payment: digits are not kept</source>
        <translation>ادائیگی لی جا رہی ہے: ہندسے محفوظ نہیں ہوتے</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>ادائیگی ہو گئی</translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <source>How long things are kept</source>
        <translation>چیزیں کتنے عرصے رکھی جاتی ہیں</translation>
    </message>
    <message>
        <source>What was done with people&apos;s data</source>
        <translation>لوگوں کے ڈیٹا کے ساتھ کیا کیا گیا</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Search by name, company or number</source>
        <translation>نام، کمپنی یا نمبر سے تلاش کریں</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>رابطے تلاش کریں</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>دونوں کو ملائیں</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln رابطہ</numerusform>
            <numerusform>%Ln رابطے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>ہمیشہ کے لیے مٹائیں…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ایکسپورٹ…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>تلفظ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>حالات</translation>
    </message>
    <message>
        <source>Personal threads</source>
        <translation>ذاتی باتیں</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>پسند</translation>
    </message>
    <message>
        <source>A folder for their data</source>
        <translation>ان کے ڈیٹا کے لیے فولڈر</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>بہترین وقت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>رابطے کے لیے</translation>
    </message>
    <message>
        <source>A name or a number is needed.</source>
        <translation>نام یا نمبر ضروری ہے۔</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Everything kept about {name}</source>
        <translation>{name} کے بارے میں محفوظ تمام معلومات</translation>
    </message>
    <message>
        <source>As of {when}. All times are UTC. The file {file} holds the same for machines.</source>
        <translation>{when} تک۔ تمام اوقات یو ٹی سی میں ہیں۔ فائل {file} میں یہی مشینوں کے لیے ہے۔</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>رابطے کا طریقہ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>معاملات</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>کالیں اور پیغامات</translation>
    </message>
    <message>
        <source>Waiting on hold</source>
        <translation>ہولڈ پر انتظار</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>آگے سونپا</translation>
    </message>
    <message>
        <source>Agreed by colleagues</source>
        <translation>ساتھیوں کی منظوری</translation>
    </message>
    <message>
        <source>Unfinished notes</source>
        <translation>ادھورے نوٹس</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>وعدے</translation>
    </message>
    <message>
        <source>Still to be contacted</source>
        <translation>جن سے رابطہ باقی ہے</translation>
    </message>
    <message>
        <source>Feedback passed on</source>
        <translation>آگے پہنچائی گئی رائے</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>تلفظ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>حالات</translation>
    </message>
    <message>
        <source>Personal threads</source>
        <translation>ذاتی باتیں</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>پسند</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>بہترین وقت</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>کب سے واقف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>نمبر یا پتہ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>لیبل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند ہوا</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>شروع ہوئی</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>اٹھائی گئی</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ختم ہوئی</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>کس نے سنبھالا</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>تشویش</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>حل ہوا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Told how long, in seconds</source>
        <translation>بتائی گئی مدت، سیکنڈ میں</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>کہا گیا</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>انہوں نے کیا کہا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مقررہ وقت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>پورا ہوا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیجا گیا</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>کب پوچھا</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>کس سے پوچھا</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>کس نے جواب دیا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>فالو اپ</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>کال بیک</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>مسڈ کال</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>ان کی طرف سے</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>ان کی طرف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باقی</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>دیر سے پورا ہوا</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>پورا نہیں ہوا</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>منظور</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>منظور نہیں</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>واپس لیا</translation>
    </message>
</context>
<context>
    <name>PhoneAddress</name>
    <message>
        <source>Address to report to</source>
        <translation>اطلاع بھیجنے کا پتہ</translation>
    </message>
    <message>
        <source>Secret for signing</source>
        <translation>دستخط کا خفیہ لفظ</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>نیا پتہ</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>پچھلے پتے پر واپس جائیں</translation>
    </message>
</context>
<context>
    <name>PhoneCommands</name>
    <message>
        <source>Softphone</source>
        <translation>سافٹ فون</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>کوئی اور</translation>
    </message>
    <message>
        <source>Let links open this app</source>
        <translation>لنکس سے یہ ایپ کھلنے دیں</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>اسے واپس لیں</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>جب گھنٹی بجے</translation>
    </message>
    <message>
        <source>When you dial</source>
        <translation>جب آپ ڈائل کریں</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>جب کوئی کال اٹھائے</translation>
    </message>
    <message>
        <source>When the call is over</source>
        <translation>جب کال ختم ہو</translation>
    </message>
    <message>
        <source>Or a link to open</source>
        <translation>یا کھولنے کے لیے لنک</translation>
    </message>
</context>
<context>
    <name>PhoneDetails</name>
    <message>
        <source>Step by step</source>
        <translation>مرحلہ وار</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>یہ کیا بتاتا ہے</translation>
    </message>
    <message>
        <source>Please fill in first: {fields}</source>
        <translation>براہِ کرم پہلے یہ بھریں: {fields}</translation>
    </message>
</context>
<context>
    <name>PhoneFinding</name>
    <message>
        <source>Look what is on this computer</source>
        <translation>دیکھیں کہ اس کمپیوٹر پر کیا ہے</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>دیکھنا روکیں</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>دیکھا جا رہا ہے …</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>یہ ملا:</translation>
    </message>
    <message>
        <source>No phone that we know was found here.</source>
        <translation>یہاں کوئی جانا پہچانا فون نہیں ملا۔</translation>
    </message>
    <message>
        <source>On already</source>
        <translation>پہلے سے چالو</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>چالو کریں</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>طریقہ دکھائیں</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>ہمیشہ چالو</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>{what}: {field}</source>
        <translation>{what}: {field}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>کھلا ہوا</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>بند</translation>
    </message>
</context>
<context>
    <name>PhoneSettings</name>
    <message>
        <source>Switch on whatever tells of your calls; several work side by side.</source>
        <translation>جو بھی آپ کی کالوں کی خبر دیتا ہے اسے چالو کریں؛ کئی ایک ساتھ کام کرتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>PhoneTrial</name>
    <message>
        <source>Try it</source>
        <translation>آزمائیں</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>آزمانا روکیں</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>By hand</source>
        <translation>ہاتھ سے</translation>
    </message>
    <message>
        <source>By command or link</source>
        <translation>کمانڈ یا لنک سے</translation>
    </message>
    <message>
        <source>Web hook of a phone system</source>
        <translation>فون سسٹم کا ویب ہک</translation>
    </message>
    <message>
        <source>Sample calls</source>
        <translation>نمونے کی کالیں</translation>
    </message>
    <message>
        <source>Paste a number, or type it, and press the buttons as the call goes on.</source>
        <translation>نمبر چسپاں کریں یا لکھیں، اور کال کے ساتھ ساتھ بٹن دبائیں۔</translation>
    </message>
    <message>
        <source>For phones that can start a program or open a link when they ring: choose yours, and copy its lines into its settings.</source>
        <translation>ان فونوں کے لیے جو گھنٹی بجنے پر کوئی پروگرام چلا سکتے ہیں یا لنک کھول سکتے ہیں: اپنا فون چنیں، اور اس کی سطریں اس کی سیٹنگز میں کاپی کریں۔</translation>
    </message>
    <message>
        <source>Load its module ctrl_tcp. It serves one program at a time.</source>
        <translation>اس کا ماڈیول ctrl_tcp لوڈ کریں۔ یہ ایک وقت میں ایک ہی پروگرام کے لیے کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>Needs a manager account that may read calls and agents, and nothing else. Your own phone is your extension, such as 201, or PJSIP/201 as the phone system calls it.</source>
        <translation>اس کے لیے ایک مینیجر اکاؤنٹ چاہیے جو کالیں اور ایجنٹ پڑھ سکے، اور کچھ نہیں۔ آپ کا فون یعنی آپ کی ایکسٹینشن، مثلاً 201، یا جیسا فون سسٹم اسے کہتا ہے، PJSIP/201۔</translation>
    </message>
    <message>
        <source>Needs its event socket, which listens on port 8021 as it comes.</source>
        <translation>اس کا ایونٹ ساکٹ چاہیے، جو عام طور پر پورٹ 8021 پر سنتا ہے۔</translation>
    </message>
    <message>
        <source>For Linphone without a window. The Linphone with a window tells other programs nothing: note its calls by hand, or let your phone system tell of them.</source>
        <translation>بغیر ونڈو والے Linphone کے لیے۔ ونڈو والا Linphone دوسرے پروگراموں کو کچھ نہیں بتاتا: اس کی کالیں ہاتھ سے نوٹ کریں، یا اپنے فون سسٹم کو ان کی خبر دینے دیں۔</translation>
    </message>
    <message>
        <source>Needs its desktop interface, which is switched on in its own settings.</source>
        <translation>اس کا ڈیسک ٹاپ انٹرفیس چاہیے، جو اس کی اپنی سیٹنگز میں چالو ہوتا ہے۔</translation>
    </message>
    <message>
        <source>For phone systems and help desks that report calls to an address, such as Zammad, Placetel and sipgate. One on the internet does not reach this computer by itself.</source>
        <translation>ان فون سسٹموں اور ہیلپ ڈیسکوں کے لیے جو کسی پتے پر کالوں کی اطلاع بھیجتے ہیں، جیسے Zammad، Placetel اور sipgate۔ انٹرنیٹ والا سسٹم خود سے اس کمپیوٹر تک نہیں پہنچتا۔</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>پورٹ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>آپ کا فون</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ساکٹ</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>انکرپٹڈ (TLS)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>سرٹیفکیٹ فائل</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>سرٹیفکیٹ میں لکھا نام</translation>
    </message>
    <message>
        <source>Context for dialling</source>
        <translation>ڈائل کرنے کا کانٹیکسٹ</translation>
    </message>
    <message>
        <source>Numbers may be dialled from here</source>
        <translation>یہاں سے نمبر ڈائل کیے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>اطلاع کون بھیجتا ہے</translation>
    </message>
    <message>
        <source>Other computers of the network may report too</source>
        <translation>نیٹ ورک کے دوسرے کمپیوٹر بھی اطلاع بھیج سکتے ہیں</translation>
    </message>
    <message>
        <source>Only calls for</source>
        <translation>صرف ان کی کالیں</translation>
    </message>
    <message>
        <source>Address as seen from outside</source>
        <translation>باہر سے نظر آنے والا پتہ</translation>
    </message>
    <message>
        <source>Only where it differs from the address</source>
        <translation>صرف تب، جب وہ پتے سے مختلف ہو</translation>
    </message>
    <message>
        <source>Only for a phone system with one of its own</source>
        <translation>صرف تب، جب فون سسٹم کا اپنا ہو</translation>
    </message>
    <message>
        <source>Empty for all; names and numbers with commas between</source>
        <translation>سب کے لیے خالی؛ نام اور نمبر، بیچ میں کوما</translation>
    </message>
    <message>
        <source>Only where a relay passes reports on</source>
        <translation>صرف تب، جب کوئی ریلے اطلاعیں آگے بھیجتا ہو</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ابھی پوچھا نہیں گیا</translation>
    </message>
    <message>
        <source>Another program controls this phone. Close that program, or switch the phone off here.</source>
        <translation>کوئی دوسرا پروگرام یہ فون چلا رہا ہے۔ وہ پروگرام بند کریں، یا فون کو یہاں بند کریں۔</translation>
    </message>
    <message>
        <source>Password wanted</source>
        <translation>پاس ورڈ چاہیے</translation>
    </message>
    <message>
        <source>Nobody answers there. Is it running, and is the address right?</source>
        <translation>وہاں کوئی جواب نہیں دیتا۔ کیا وہ چل رہا ہے، اور پتہ درست ہے؟</translation>
    </message>
    <message>
        <source>The password is missing. Please type it here.</source>
        <translation>پاس ورڈ موجود نہیں۔ براہِ کرم یہاں لکھیں۔</translation>
    </message>
    <message>
        <source>The account or the password is not accepted. Please type it anew.</source>
        <translation>اکاؤنٹ یا پاس ورڈ قبول نہیں ہوا۔ براہِ کرم دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>It answers, and may not tell us about calls. Please look at the rights over there.</source>
        <translation>وہ جواب دیتا ہے، مگر اسے کالوں کے بارے میں بتانے کی اجازت نہیں۔ براہِ کرم وہاں کے اختیارات دیکھیں۔</translation>
    </message>
    <message>
        <source>Something else answers there, not this kind of phone. Please look at the port.</source>
        <translation>وہاں کچھ اور جواب دیتا ہے، اس قسم کا فون نہیں۔ براہِ کرم پورٹ دیکھیں۔</translation>
    </message>
    <message>
        <source>One side encrypts and the other does not. Please look at TLS and port.</source>
        <translation>ایک طرف انکرپشن ہے اور دوسری طرف نہیں۔ براہِ کرم TLS اور پورٹ دیکھیں۔</translation>
    </message>
    <message>
        <source>Its certificate does not show that it is the one you mean. Please choose its certificate file, or ask whoever runs it.</source>
        <translation>اس کا سرٹیفکیٹ یہ نہیں دکھاتا کہ یہ وہی ہے جو آپ چاہتے ہیں۔ براہِ کرم اس کی سرٹیفکیٹ فائل چنیں، یا اسے چلانے والوں سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Something listens there and says nothing. Please look at the port.</source>
        <translation>وہاں کوئی سنتا ہے مگر کچھ کہتا نہیں۔ براہِ کرم پورٹ دیکھیں۔</translation>
    </message>
    <message>
        <source>What came was too long to be a message. Please look at the port.</source>
        <translation>جو آیا وہ پیغام ہونے کے لیے بہت لمبا تھا۔ براہِ کرم پورٹ دیکھیں۔</translation>
    </message>
    <message>
        <source>Another program has this port. Please choose another one.</source>
        <translation>یہ پورٹ کسی دوسرے پروگرام کے پاس ہے۔ براہِ کرم کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>Nothing by itself: everything is noted by you.</source>
        <translation>خود سے کچھ نہیں: سب کچھ آپ نوٹ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Who rings, and when the call is answered and over</source>
        <translation>کون کال کر رہا ہے، اور کال کب اٹھائی گئی اور کب ختم ہوئی</translation>
    </message>
    <message>
        <source>The caller&apos;s name, where the phone knows it</source>
        <translation>کالر کا نام، جہاں فون کو معلوم ہو</translation>
    </message>
    <message>
        <source>No names, only numbers</source>
        <translation>نام نہیں، صرف نمبر</translation>
    </message>
    <message>
        <source>That a caller was passed on, and how</source>
        <translation>کہ کالر کو ٹرانسفر کیا گیا، اور کیسے</translation>
    </message>
    <message>
        <source>Not whether a caller was passed on: note it yourself</source>
        <translation>یہ نہیں کہ کالر کو ٹرانسفر کیا گیا: یہ آپ نوٹ کریں</translation>
    </message>
    <message>
        <source>How long callers waited in the queue</source>
        <translation>کالر نے قطار میں کتنا انتظار کیا</translation>
    </message>
    <message>
        <source>Holds: yours, and those by the other side</source>
        <translation>ہولڈ: آپ کے، اور دوسری طرف کے بھی</translation>
    </message>
    <message>
        <source>Your own holds</source>
        <translation>آپ کے اپنے ہولڈ</translation>
    </message>
    <message>
        <source>No holds: press Hold here whenever you put somebody on hold, for their minute is counted only then</source>
        <translation>ہولڈ نہیں: جب بھی کسی کو ہولڈ پر رکھیں، یہاں ہولڈ دبائیں، کیونکہ ان کا منٹ تبھی گنا جاتا ہے</translation>
    </message>
    <message>
        <source>The buttons here do not reach it: answer and hang up in the phone</source>
        <translation>یہاں کے بٹن اس تک نہیں پہنچتے: کال فون میں ہی اٹھائیں اور کاٹیں</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>From here you can: {what}</source>
        <translation>یہاں سے ہو سکتا ہے: {what}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>اٹھانا</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>ہولڈ</translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>کاٹنا</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>ڈائل کرنا</translation>
    </message>
    <message>
        <source>pass on</source>
        <translation>ٹرانسفر</translation>
    </message>
    <message>
        <source>consult a colleague</source>
        <translation>ساتھی سے پوچھنا</translation>
    </message>
    <message>
        <source>{phone}: it runs, and another program is connected to it</source>
        <translation>{phone}: چل رہا ہے، اور کوئی دوسرا پروگرام اس سے جڑا ہے</translation>
    </message>
    <message>
        <source>{phone}: it seems to be here</source>
        <translation>{phone}: یہاں موجود لگتا ہے</translation>
    </message>
    <message>
        <source>somebody without a number</source>
        <translation>کوئی بغیر نمبر کے</translation>
    </message>
    <message>
        <source>It works. This call was heard: {who}</source>
        <translation>یہ کام کرتا ہے۔ یہ کال سنی گئی: {who}</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>آزمایا جا رہا ہے …</translation>
    </message>
    <message>
        <source>Connected. Now ring yourself: the first call is shown here.</source>
        <translation>جڑ گیا۔ اب خود کو کال کریں: پہلی کال یہاں نظر آئے گی۔</translation>
    </message>
    <message>
        <source>Links that begin with agentassist: open this app.</source>
        <translation>agentassist: سے شروع ہونے والے لنک یہ ایپ کھولتے ہیں۔</translation>
    </message>
    <message>
        <source>Now choose this app in the system&apos;s settings for such links.</source>
        <translation>اب ایسے لنکس کے لیے سسٹم کی سیٹنگز میں یہ ایپ چنیں۔</translation>
    </message>
    <message>
        <source>The installed app opens such links by itself.</source>
        <translation>انسٹال کی ہوئی ایپ ایسے لنک خود کھولتی ہے۔</translation>
    </message>
    <message>
        <source>Links no longer open this app.</source>
        <translation>لنک اب یہ ایپ نہیں کھولتے۔</translation>
    </message>
    <message>
        <source>This desktop has no keyring: after the next start there is a new address.</source>
        <translation>اس ڈیسک ٹاپ پر کی رنگ نہیں: اگلی بار شروع ہونے پر پتہ نیا ہوگا۔</translation>
    </message>
    <message>
        <source>This desktop has no keyring: please type the password again after each start.</source>
        <translation>اس ڈیسک ٹاپ پر کی رنگ نہیں: ہر بار شروع ہونے کے بعد براہِ کرم پاس ورڈ دوبارہ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>Try what you are about to say</source>
        <translation>جو کہنے والے ہیں، پہلے آزمائیں</translation>
    </message>
    <message>
        <source>I&apos;ll say that</source>
        <translation>یہی کہنا ہے</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>دوسرے الفاظ</translation>
    </message>
    <message>
        <source>About to say…</source>
        <translation>جو کہنے والے ہیں…</translation>
    </message>
    <message>
        <source>What you are about to say</source>
        <translation>آپ جو کہنے والے ہیں</translation>
    </message>
</context>
<context>
    <name>PhrasingPage</name>
    <message>
        <source>Phrasing</source>
        <translation>الفاظ کا چناؤ</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>نمبر یا پتہ</translation>
    </message>
    <message>
        <source>Work, home…</source>
        <translation>دفتر، گھر…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>یہ کیا ہے</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
</context>
<context>
    <name>PointRows</name>
    <message>
        <source>Add a number or address</source>
        <translation>نمبر یا پتہ شامل کریں</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>ایس ایم ایس</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>چیٹ</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>سوشل میڈیا</translation>
    </message>
</context>
<context>
    <name>PracticeChoice</name>
    <message>
        <source>Your last calls, with scores of 100</source>
        <translation>آپ کی پچھلی کالیں، 100 میں سے نمبروں کے ساتھ</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>مشق کریں</translation>
    </message>
    <message>
        <source>Test yourself, without prompts</source>
        <translation>اشاروں کے بغیر خود کو آزمائیں</translation>
    </message>
    <message>
        <source>The call is being made ready. It rings in the call window.</source>
        <translation>کال تیار ہو رہی ہے۔ وہ کال ونڈو میں بجے گی۔</translation>
    </message>
    <message>
        <source>Scorecard of {day}: {said}</source>
        <translation>{day} کا اسکور کارڈ: {said}</translation>
    </message>
</context>
<context>
    <name>PracticeFiles</name>
    <message>
        <source>Write a scenario…</source>
        <translation>منظرنامہ لکھیں…</translation>
    </message>
    <message>
        <source>Play the caller…</source>
        <translation>کالر کا کردار ادا کریں…</translation>
    </message>
    <message>
        <source>Join a trainer…</source>
        <translation>ٹرینر سے جڑیں…</translation>
    </message>
    <message>
        <source>Bring a scenario or path…</source>
        <translation>منظرنامہ یا راستہ لائیں…</translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation>اس کی فائل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Open a shared run…</source>
        <translation>شیئر کی گئی کال کھولیں…</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>راستے</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>میرے ساتھ شیئر</translation>
    </message>
    <message>
        <source>Scenarios, stories and paths</source>
        <translation>منظرنامے، کہانیاں اور راستے</translation>
    </message>
    <message>
        <source>Bring a scenario or path</source>
        <translation>منظرنامہ یا راستہ لائیں</translation>
    </message>
    <message>
        <source>Save the file of this scenario</source>
        <translation>اس منظرنامے کی فائل محفوظ کریں</translation>
    </message>
    <message>
        <source>Story in {format}</source>
        <translation>{format} میں کہانی</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>منظرنامہ</translation>
    </message>
    <message>
        <source>Shared runs</source>
        <translation>شیئر کی گئی کالیں</translation>
    </message>
    <message>
        <source>Open a shared run</source>
        <translation>شیئر کی گئی کال کھولیں</translation>
    </message>
    <message>
        <source>Save the file of this path</source>
        <translation>اس راستے کی فائل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save this scorecard</source>
        <translation>یہ اسکور کارڈ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save this run for somebody else</source>
        <translation>یہ کال کسی اور کے لیے محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>PracticeList</name>
    <message>
        <source>Search the exercises</source>
        <translation>مشقیں تلاش کریں</translation>
    </message>
    <message>
        <source>Search exercises by their words</source>
        <translation>الفاظ سے مشقیں تلاش کریں</translation>
    </message>
    <message>
        <source>Exercises, the easiest first</source>
        <translation>مشقیں، سب سے آسان پہلے</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s)</source>
        <translation>
            <numerusform>%Ln مشق</numerusform>
            <numerusform>%Ln مشقیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeLobby</name>
    <message>
        <source>Nothing to practise yet</source>
        <translation>ابھی مشق کے لیے کچھ نہیں</translation>
    </message>
    <message>
        <source>Practice calls come with your company&apos;s content: text files in the folder “{folder}” of its pack, one a call. You can bring your own here; the sample company has some to try.</source>
        <translation>مشق کی کالیں آپ کی کمپنی کے مواد کے ساتھ آتی ہیں: اس کے پیک کے فولڈر “{folder}” میں ٹیکسٹ فائلیں، ہر کال کی ایک۔ آپ اپنی بھی یہاں لا سکتے ہیں؛ نمونہ کمپنی میں آزمانے کے لیے کچھ موجود ہیں۔</translation>
    </message>
    <message>
        <source>Not listed, for something in the file is wrong: {files}</source>
        <translation>فہرست میں نہیں، کیونکہ فائل میں کچھ غلط ہے: {files}</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>مشق</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>The caller</source>
        <translation>کالر</translation>
    </message>
    <message>
        <source>What you say to the caller</source>
        <translation>آپ کالر سے کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>اپنے الفاظ میں کہیں</translation>
    </message>
    <message>
        <source>Answer the practice caller</source>
        <translation>مشق والے کالر کو جواب دیں</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>کہیں</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>آواز سے</translation>
    </message>
    <message>
        <source>Callers of practice calls speak, where this computer has a voice</source>
        <translation>مشق کی کالوں کے کالر بولتے ہیں، اگر اس کمپیوٹر میں آواز ہو</translation>
    </message>
    <message>
        <source>{name} is about to answer.</source>
        <translation>{name} کی طرف سے جواب آ رہا ہے۔</translation>
    </message>
    <message>
        <source>{name} is on the line. Greet them.</source>
        <translation>{name} لائن پر ہیں۔ ان کا خیرمقدم کریں۔</translation>
    </message>
    <message>
        <source>“{line}”: the caller is about to answer.</source>
        <translation>“{line}”: کالر جواب دینے والے ہیں۔</translation>
    </message>
    <message>
        <source>Test: {title}</source>
        <translation>آزمائش: {title}</translation>
    </message>
    <message>
        <source>Practice: {title}</source>
        <translation>مشق: {title}</translation>
    </message>
    <message>
        <source>{score} of 100. Wrap up as you would; then the report is in the workbench.</source>
        <translation>100 میں سے {score}۔ جیسے ہمیشہ کرتے ہیں ویسے مکمل کریں؛ پھر رپورٹ ورک بینچ میں ہے۔</translation>
    </message>
    <message>
        <source>Nobody real is on the line, and nothing goes into the history.</source>
        <translation>لائن پر کوئی حقیقی شخص نہیں، اور تاریخ میں کچھ نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Your trainer plays the caller, and sees what you say here and nothing else.</source>
        <translation>آپ کے ٹرینر کالر کے کردار میں ہیں۔ وہ یہاں آپ کی کہی بات دیکھتے ہیں، اور کچھ نہیں۔</translation>
    </message>
</context>
<context>
    <name>PracticeScorecard</name>
    <message>
        <source>All exercises</source>
        <translation>تمام مشقیں</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>بطور محفوظ کریں…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>They stand for themselves: nothing else makes them good.</source>
        <translation>یہ اپنی جگہ گنے جاتے ہیں: کوئی اور چیز ان کی کمی پوری نہیں کرتی۔</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>New</source>
        <translation>نئی</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>مشق جاری</translation>
    </message>
    <message>
        <source>Ready to test</source>
        <translation>آزمانے کو تیار</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>سہل</translation>
    </message>
    <message>
        <source>This was yours some time ago. One call refreshes it.</source>
        <translation>یہ کچھ عرصہ پہلے آپ کی ہو چکی تھی۔ ایک کال اسے تازہ کر دے گی۔</translation>
    </message>
    <message>
        <source>Read what it is about, then take the call with the prompts in view.</source>
        <translation>پڑھیں کہ بات کس بارے میں ہے، پھر اشارے سامنے رکھ کر کال لیں۔</translation>
    </message>
    <message>
        <source>Take it with the prompts in view until it goes well in your own words.</source>
        <translation>اشارے سامنے رکھ کر لیں، جب تک آپ کے اپنے الفاظ میں ٹھیک نہ چلے۔</translation>
    </message>
    <message>
        <source>It goes well with the prompts. Try it without them.</source>
        <translation>اشاروں کے ساتھ ٹھیک چل رہا ہے۔ اب ان کے بغیر آزمائیں۔</translation>
    </message>
    <message>
        <source>Three good calls in a row, in your own words. It is yours.</source>
        <translation>لگاتار تین اچھی کالیں، آپ کے اپنے الفاظ میں۔ یہ اب آپ کی ہے۔</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>ابتدائی</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>درمیانی</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>اعلیٰ</translation>
    </message>
    <message>
        <source>without prompts</source>
        <translation>اشاروں کے بغیر</translation>
    </message>
    <message>
        <source>with prompts</source>
        <translation>اشاروں کے ساتھ</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>100 میں سے {score}</translation>
    </message>
    <message>
        <source>felt {rating} of 5</source>
        <translation>احساس 5 میں سے {rating}</translation>
    </message>
    <message>
        <source>{share} in your own words.</source>
        <translation>{share} آپ کے اپنے الفاظ میں۔</translation>
    </message>
    <message>
        <source>Well done. Calls like this one make it yours.</source>
        <translation>بہت اچھا۔ ایسی کالیں اسے آپ کا بنا دیتی ہیں۔</translation>
    </message>
    <message>
        <source>A good base to build on.</source>
        <translation>آگے بڑھنے کے لیے اچھی بنیاد۔</translation>
    </message>
    <message>
        <source>A start. Take one thing from here into the next call.</source>
        <translation>ایک آغاز۔ یہاں سے ایک بات اگلی کال میں لے جائیں۔</translation>
    </message>
    <message>
        <source>For your trainer to say</source>
        <translation>یہ آپ کے ٹرینر بتائیں گے</translation>
    </message>
    <message>
        <source>{points} of {weight}</source>
        <translation>{weight} میں سے {points}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>نبھایا</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>نہیں نبھا</translation>
    </message>
    <message>
        <source>{mark} of 5</source>
        <translation>5 میں سے {mark}</translation>
    </message>
    <message>
        <source>Did what the call needs</source>
        <translation>کال کو جو چاہیے، وہ کیا</translation>
    </message>
    <message>
        <source>Left out what hurts</source>
        <translation>جو چبھتا ہے، وہ نہیں کہا</translation>
    </message>
    <message>
        <source>First things first</source>
        <translation>پہلی بات پہلے</translation>
    </message>
    <message>
        <source>A good balance</source>
        <translation>اچھا توازن</translation>
    </message>
    <message>
        <source>Found out what matters</source>
        <translation>ضروری باتیں معلوم کیں</translation>
    </message>
    <message>
        <source>Said back what was heard</source>
        <translation>سنی بات دہرائی</translation>
    </message>
    <message>
        <source>The caller feels better than before</source>
        <translation>کالر کو پہلے سے بہتر لگ رہا ہے</translation>
    </message>
    <message>
        <source>Holds asked for, short, and thanked for</source>
        <translation>ہولڈ پوچھ کر، مختصر، اور شکریے کے ساتھ</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>آپ کے اپنے الفاظ میں</translation>
    </message>
    <message>
        <source>Reached what the call was for</source>
        <translation>کال کا مقصد پورا ہوا</translation>
    </message>
    <message>
        <source>How your trainer saw it</source>
        <translation>آپ کے ٹرینر کی نظر میں</translation>
    </message>
    <message>
        <source>Mood at the end: {band} or better</source>
        <translation>آخر میں موڈ: {band} یا بہتر</translation>
    </message>
    <message>
        <source>All that matters was found out</source>
        <translation>سب ضروری باتیں معلوم ہوئیں</translation>
    </message>
    <message>
        <source>It was said back</source>
        <translation>بات دہرائی گئی</translation>
    </message>
    <message>
        <source>The caller took a way out</source>
        <translation>کالر نے ایک حل مان لیا</translation>
    </message>
    <message>
        <source>A promise with a day was made</source>
        <translation>دن بتا کر وعدہ کیا گیا</translation>
    </message>
    <message>
        <source>The caller agreed that it is solved</source>
        <translation>کالر نے مانا کہ حل ہو گیا</translation>
    </message>
    <message>
        <source>No hold took longer than a minute</source>
        <translation>کوئی ہولڈ ایک منٹ سے لمبا نہیں رہا</translation>
    </message>
    <message>
        <source>The caller was handed on with a warm transfer</source>
        <translation>کالر کو پہلے بات کر کے ٹرانسفر کیا گیا</translation>
    </message>
    <message>
        <source>Nothing was given beyond your authority</source>
        <translation>آپ کے اختیار سے باہر کچھ نہیں دیا گیا</translation>
    </message>
    <message>
        <source>The caller stayed on the line</source>
        <translation>کالر لائن پر رہے</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>پورا ہوا</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>اس بار نہیں</translation>
    </message>
    <message>
        <source>You rang off in the middle.</source>
        <translation>آپ کی طرف سے کال بیچ میں کٹی۔</translation>
    </message>
    <message>
        <source>You closed the call together.</source>
        <translation>کال دونوں کی رضامندی سے ختم ہوئی۔</translation>
    </message>
    <message>
        <source>The caller hung up.</source>
        <translation>کالر نے فون رکھ دیا۔</translation>
    </message>
    <message>
        <source>The caller had no patience left.</source>
        <translation>کالر کا صبر ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>You handed the caller on with a warm transfer.</source>
        <translation>کالر کو آپ نے پہلے بات کر کے آگے سونپا۔</translation>
    </message>
    <message>
        <source>You handed the caller on without a word ahead.</source>
        <translation>کالر کو آپ نے پہلے بات کیے بغیر آگے سونپا۔</translation>
    </message>
    <message>
        <source>You and your trainer were parted in the middle.</source>
        <translation>آپ کا اور آپ کے ٹرینر کا رابطہ بیچ میں ٹوٹ گیا۔</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>سخت ناراض</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>ناراض</translation>
    </message>
    <message>
        <source>Irritated</source>
        <translation>جھنجھلاہٹ</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>معمول</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>مطمئن</translation>
    </message>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>کالر</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>سلام</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>اپنا نام</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>ہلکی گفتگو</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>کالر کا نام</translation>
    </message>
    <message>
        <source>What went before</source>
        <translation>پہلے جو ہوا</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>کھلا سوال</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>شناخت کی جانچ</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>ہمدردی</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>معذرت</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شکریہ</translation>
    </message>
    <message>
        <source>Said back</source>
        <translation>دہرایا</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>پیشکش</translation>
    </message>
    <message>
        <source>Ways to choose from</source>
        <translation>چننے کے راستے</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>انکار</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>الزام</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>پڑھ کر سنایا</translation>
    </message>
    <message>
        <source>Asked to hold</source>
        <translation>ہولڈ کے لیے پوچھا</translation>
    </message>
    <message>
        <source>Told to hold</source>
        <translation>ہولڈ کا کہہ دیا</translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation>ہولڈ سے واپسی</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>خاموشی</translation>
    </message>
    <message>
        <source>Brought in a senior</source>
        <translation>سینئر کو شامل کیا</translation>
    </message>
    <message>
        <source>Warm transfer</source>
        <translation>بات کر کے ٹرانسفر</translation>
    </message>
    <message>
        <source>Cold transfer</source>
        <translation>براہ راست ٹرانسفر</translation>
    </message>
    <message>
        <source>Asked if it is solved</source>
        <translation>پوچھا کہ حل ہوا یا نہیں</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>خدا حافظ</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>سمجھ نہیں آیا</translation>
    </message>
    <message>
        <source>Heard as: {acts}</source>
        <translation>یوں سنا گیا: {acts}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>کچھ نیا نہیں</translation>
    </message>
    <message>
        <source>Something on their side</source>
        <translation>ان کی طرف کچھ ہوا</translation>
    </message>
    <message>
        <source>How they took it</source>
        <translation>انہوں نے اسے کیسے لیا</translation>
    </message>
    <message>
        <source>The line as a whole</source>
        <translation>پوری بات</translation>
    </message>
    <message>
        <source>Who played the caller</source>
        <translation>کالر کا کردار ادا کرنے والے</translation>
    </message>
    <message>
        <source>Small talk too soon</source>
        <translation>ہلکی گفتگو وقت سے پہلے</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>شروع میں</translation>
    </message>
    <message>
        <source>After line {number}</source>
        <translation>بات {number} کے بعد</translation>
    </message>
    <message>
        <source>After the hold</source>
        <translation>ہولڈ کے بعد</translation>
    </message>
    <message>
        <source>{when}: {band}, {mood} of 100.</source>
        <translation>{when}: {band}، 100 میں سے {mood}۔</translation>
    </message>
    <message>
        <source>Nothing moved it.</source>
        <translation>اس سے کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>It was moved by: {moves}.</source>
        <translation>اس سے بدلا: {moves}۔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>For next time: {check}</source>
        <translation>اگلی بار کے لیے: {check}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) you said just so in earlier calls, among them {line}. You may be writing yourself a script: try other words.</source>
        <translation>
            <numerusform>%n بات آپ نے پچھلی کالوں میں بھی بالکل ایسے ہی کہی تھی: {line}۔ کہیں آپ اپنے لیے اسکرپٹ تو نہیں بنا رہے؟ دوسرے لفظوں میں کہہ کر دیکھیں۔</numerusform>
            <numerusform>%n باتیں آپ نے پچھلی کالوں میں بھی بالکل ایسے ہی کہی تھیں، جیسے {line}۔ کہیں آپ اپنے لیے اسکرپٹ تو نہیں بنا رہے؟ دوسرے لفظوں میں کہہ کر دیکھیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>What always counts</source>
        <translation>جو ہر حال میں گنا جاتا ہے</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>کیا دیکھا گیا</translation>
    </message>
    <message>
        <source>What the call was for</source>
        <translation>کال کا مقصد</translation>
    </message>
    <message>
        <source>How the caller felt</source>
        <translation>کالر کا موڈ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>کیا کہا گیا</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>سوچنے کے لیے</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>Keep the promise</source>
        <translation>وعدہ یاد رکھیں</translation>
    </message>
    <message>
        <source>Keep it by the second time</source>
        <translation>دوسرے وقت تک یاد رکھیں</translation>
    </message>
    <message>
        <source>Keep it by the third time</source>
        <translation>تیسرے وقت تک یاد رکھیں</translation>
    </message>
    <message>
        <source>That was no promise</source>
        <translation>یہ وعدہ نہیں تھا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Promise: {what}</source>
        <translation>وعدہ: {what}</translation>
    </message>
    <message>
        <source>Keep the promise by {when}</source>
        <translation>{when} تک کا وعدہ یاد رکھیں</translation>
    </message>
    <message>
        <source>Some of yours ran late lately: a later time leaves room. Only you see this.</source>
        <translation>حال میں آپ کے کچھ وعدے دیر سے پورے ہوئے: ذرا بعد کا وقت گنجائش دیتا ہے۔ یہ صرف آپ دیکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Promise: give a time you can beat</source>
        <translation>وعدہ: ایسا وقت دیں جس سے پہلے کر سکیں</translation>
    </message>
</context>
<context>
    <name>PromptFooter</name>
    <message>
        <source>Playbook: {title}</source>
        <translation>پلے بک: {title}</translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>آگے: {stage}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>In your own words. Tick what you covered.</source>
        <translation>اپنے الفاظ میں۔ جو کہہ دیا، اس پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>انہوں نے ہاں کہا</translation>
    </message>
    <message>
        <source>Show more of the prompt</source>
        <translation>اشارہ مزید دکھائیں</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>اگلا اشارہ</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>پچھلا اشارہ</translation>
    </message>
    <message>
        <source>No small talk now</source>
        <translation>ابھی ہلکی گفتگو نہیں</translation>
    </message>
    <message>
        <source>Go to: {part}</source>
        <translation>یہاں جائیں: {part}</translation>
    </message>
</context>
<context>
    <name>QuietChoice</name>
    <message>
        <source>Quiet suggestions: only where the model agrees</source>
        <translation>خاموش تجاویز: صرف جہاں ماڈل متفق ہو</translation>
    </message>
    <message>
        <source>What is serious always shows. The model first learns from the rules, once.</source>
        <translation>جو سنگین ہے وہ ہمیشہ دکھتا ہے۔ ماڈل پہلے ایک بار اصولوں سے سیکھتا ہے۔</translation>
    </message>
    <message>
        <source>This server then gets the sentences that a rule notices, and the rules&apos; examples. Cards, long numbers, addresses and contacts&apos; names stay here.</source>
        <translation>تب اس سرور کو وہ جملے جاتے ہیں جنہیں کوئی اصول پکڑتا ہے، اور اصولوں کی مثالیں۔ کارڈ، لمبے نمبر، پتے اور رابطوں کے نام یہیں رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Hard</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>آسان</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>کیسا لگا؟</translation>
    </message>
    <message>
        <source>It felt {rating} of 5, where 1 is hard and 5 is easy</source>
        <translation>5 میں سے {rating}، جہاں 1 مشکل ہے اور 5 آسان</translation>
    </message>
</context>
<context>
    <name>ReadingDeeds</name>
    <message>
        <source>The article helped</source>
        <translation>مضمون سے مدد ملی</translation>
    </message>
    <message>
        <source>The article did not help</source>
        <translation>مضمون سے مدد نہیں ملی</translation>
    </message>
    <message>
        <source>The article is wrong</source>
        <translation>مضمون غلط ہے</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Due for review since {day}. Check before you promise.</source>
        <translation>{day} سے جائزہ باقی ہے۔ وعدہ کرنے سے پہلے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>Back to {title}</source>
        <translation>واپس {title} پر</translation>
    </message>
    <message>
        <source>Kept by {owner}.</source>
        <translation>ذمہ دار: {owner}۔</translation>
    </message>
    <message>
        <source>Next review {day}.</source>
        <translation>اگلا جائزہ {day}۔</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>بدلیں</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Agent Assist cannot open</source>
        <translation>Agent Assist نہیں کھل سکتی</translation>
    </message>
    <message>
        <source>Nothing was changed. Your data lies in {folder}; the log beside it says more.</source>
        <translation>کچھ نہیں بدلا گیا۔ آپ کا ڈیٹا {folder} میں ہے؛ ساتھ کی لاگ فائل مزید بتاتی ہے۔</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}</source>
        <translation>{when} کی نقل پر واپس جائیں</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>جو پڑھا جا سکے اسے بچائیں</translation>
    </message>
    <message>
        <source>Entries from after that copy are added as far as they can be read.</source>
        <translation>اس نقل کے بعد کے اندراجات، جہاں تک پڑھے جا سکیں، شامل کیے جائیں گے۔</translation>
    </message>
    <message>
        <source>The damaged file is kept. Your data lies in {folder}; the log beside it says more.</source>
        <translation>خراب فائل رکھی رہے گی۔ آپ کا ڈیٹا {folder} میں ہے؛ اس کے پاس کی لاگ فائل مزید بتاتی ہے۔</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Granted</source>
        <translation>منظور</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>منظور نہیں</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>اب ضرورت نہیں</translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation>کس نے، اور کیوں</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>کس نے جواب دیا</translation>
    </message>
    <message>
        <source>Why, or under which condition</source>
        <translation>کیوں، یا کس شرط پر</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>کیوں؟ (ضروری نہیں)</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation>نتائج</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>Keep to this from now on</source>
        <translation>اب سے ایسا ہی کریں</translation>
    </message>
    <message>
        <source>What is older goes by itself, between calls. People with an open promise, follow-up or issue keep everything. Those nobody has spoken to are announced on the day page two days before.</source>
        <translation>اس سے پرانا کالوں کے درمیان خود بخود ہٹ جاتا ہے۔ جن کا کوئی وعدہ، فالو اپ یا معاملہ کھلا ہے، ان کا سب کچھ رہتا ہے۔ جن سے کسی نے بات نہیں کی، ان کے بارے میں دو دن پہلے دن کے صفحے پر بتایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>کالیں اور پیغامات</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ہولڈ</translation>
    </message>
    <message>
        <source>Notes of calls</source>
        <translation>کالوں کے نوٹس</translation>
    </message>
    <message>
        <source>Finished promises and follow-ups</source>
        <translation>پورے ہوئے وعدے اور فالو اپ</translation>
    </message>
    <message>
        <source>People nobody has spoken to</source>
        <translation>وہ لوگ جن سے بات نہیں ہوئی</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s)</source>
        <translation>
            <numerusform>%Ln مہینے تک</numerusform>
            <numerusform>%Ln مہینوں تک</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>ہمیشہ</translation>
    </message>
    <message>
        <source>This is how it stands.</source>
        <translation>ابھی یہی لاگو ہے۔</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>خود بخود کچھ نہیں ہٹتا۔</translation>
    </message>
    <message>
        <source>Nothing would go by itself any more.</source>
        <translation>اب سے خود بخود کچھ نہیں ہٹے گا۔</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>گنتی ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Today this would concern: {rows}</source>
        <translation>آج یہ ان پر لاگو ہوتا: {rows}</translation>
    </message>
</context>
<context>
    <name>RightsDeeds</name>
    <message>
        <source>See what you may do</source>
        <translation>دیکھیں کہ آپ کو کیا اجازت ہے</translation>
    </message>
    <message>
        <source>See ways to keep this customer</source>
        <translation>اس گاہک کو ساتھ رکھنے کے طریقے دیکھیں</translation>
    </message>
    <message>
        <source>Ask for a yes</source>
        <translation>منظوری مانگیں</translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>What you may do</source>
        <translation>آپ کو کیا اجازت ہے</translation>
    </message>
    <message>
        <source>Your firm has not written this down yet.</source>
        <translation>آپ کی کمپنی نے یہ ابھی تک نہیں لکھا۔</translation>
    </message>
    <message>
        <source>Ask for a yes</source>
        <translation>منظوری مانگیں</translation>
    </message>
    <message>
        <source>Ask for a yes: {title}</source>
        <translation>منظوری مانگیں: {title}</translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>Ways to keep this customer</source>
        <translation>اس گاہک کو ساتھ رکھنے کے طریقے</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>آپ کو کیا اجازت ہے</translation>
    </message>
    <message>
        <source>You may offer this before anybody asks</source>
        <translation>گاہک کے مانگنے سے پہلے ہی یہ دینے کی اجازت ہے</translation>
    </message>
    <message>
        <source>About this call: {topic}</source>
        <translation>اس کال کے بارے میں: {topic}</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>باقی سب</translation>
    </message>
    <message>
        <source>Only if: {condition}</source>
        <translation>شرط: {condition}</translation>
    </message>
    <message>
        <source>Above that: {step}</source>
        <translation>اس سے اوپر: {step}</translation>
    </message>
    <message>
        <source>Otherwise: {step}</source>
        <translation>ورنہ: {step}</translation>
    </message>
    <message>
        <source>stay on the line</source>
        <translation>لائن پر رہیں</translation>
    </message>
    <message>
        <source>ask by phone</source>
        <translation>فون پر پوچھیں</translation>
    </message>
    <message>
        <source>write to them</source>
        <translation>انہیں لکھیں</translation>
    </message>
    <message>
        <source>{people} in {department}</source>
        <translation>{department} میں {people}</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>ہمیشہ کھلا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>{time} تک کھلا</translation>
    </message>
    <message>
        <source>closed until {time}</source>
        <translation>{time} تک بند</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation>{languages} بولتے ہیں</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>On for the team</source>
        <translation>ٹیم کے لیے چالو</translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <translation>کوئی جملہ آزمائیں</translation>
    </message>
    <message>
        <source>Try a sentence…</source>
        <translation>کوئی جملہ آزمائیں…</translation>
    </message>
    <message>
        <source>What is noticed in it</source>
        <translation>اس میں کیا پکڑا گیا</translation>
    </message>
    <message>
        <source>Unmute for me</source>
        <translation>میرے لیے پھر دکھائیں</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>جیسا ملا تھا</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>آزمایا جا رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n thing(s) to mend first.</source>
        <translation>
            <numerusform>محفوظ نہیں ہوا: پہلے %n بات درست کرنی ہے۔</numerusform>
            <numerusform>محفوظ نہیں ہوا: پہلے %n باتیں درست کرنی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln examples of the book come out right.</source>
        <translation>
            <numerusform>کتاب کی %Ln مثال درست نکلی۔</numerusform>
            <numerusform>کتاب کی تمام %Ln مثالیں درست نکلیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>نافذ ہے۔</translation>
    </message>
    <message>
        <source>Nothing is noticed.</source>
        <translation>کچھ نہیں پکڑا گیا۔</translation>
    </message>
    <message>
        <source>“{flagged}” → {better}</source>
        <translation>“{flagged}” ← {better}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Notice this (one phrase a line)</source>
        <translation>اسے پکڑیں (ہر سطر میں ایک فقرہ)</translation>
    </message>
    <message>
        <source>But not this</source>
        <translation>مگر اسے نہیں</translation>
    </message>
    <message>
        <source>Better (the best first; {date} is asked for)</source>
        <translation>بہتر (سب سے اچھا پہلے؛ {date} پوچھا جاتا ہے)</translation>
    </message>
    <message>
        <source>Questions for the gaps, as in {gap}: When will it be there?</source>
        <translation>خالی جگہوں کے سوال، جیسے {gap}: یہ کب پہنچے گا؟</translation>
    </message>
    <message>
        <source>Has to notice these sentences</source>
        <translation>یہ جملے ضرور پکڑے</translation>
    </message>
    <message>
        <source>Has to leave these alone</source>
        <translation>انہیں چھوڑ دے</translation>
    </message>
    <message>
        <source>Why, in one sentence for the rep</source>
        <translation>کیوں، ایک جملے میں</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>زمرہ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>اہمیت</translation>
    </message>
    <message>
        <source>Only in (none ticked is everywhere)</source>
        <translation>صرف ان میں (کوئی نشان نہ ہو تو ہر جگہ)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n اور</numerusform>
            <numerusform>%n اور</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Line {line}: {said}</source>
        <translation>سطر {line}: {said}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}، سطر {line}</translation>
    </message>
    <message>
        <source>Until it is mended, the rules hold as they were.</source>
        <translation>درست ہونے تک اصول پہلے کی طرح نافذ ہیں۔</translation>
    </message>
    <message>
        <source>{detail} is not as it should be.</source>
        <translation>{detail} ویسا نہیں جیسا ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>There is no macro called {detail}.</source>
        <translation>{detail} نام کا کوئی میکرو نہیں ہے۔</translation>
    </message>
    <message>
        <source>The macro {detail} uses itself.</source>
        <translation>میکرو {detail} خود کو ہی استعمال کرتا ہے۔</translation>
    </message>
    <message>
        <source>All of this phrase may be left out; one word has to stay.</source>
        <translation>یہ پورا فقرہ چھوٹ سکتا ہے؛ ایک لفظ تو رہنا چاہیے۔</translation>
    </message>
    <message>
        <source>A bracket is open. Close it with {detail}.</source>
        <translation>ایک قوسین کھلا ہے۔ اسے {detail} سے بند کریں۔</translation>
    </message>
    <message>
        <source>The {detail} belongs to no other bracket.</source>
        <translation>{detail} کا کوئی جوڑ قوسین نہیں ہے۔</translation>
    </message>
    <message>
        <source>{detail} needs one star, after two letters or before them.</source>
        <translation>{detail} میں ایک ستارہ چاہیے، دو حرفوں کے بعد یا پہلے۔</translation>
    </message>
    <message>
        <source>This fits too much. Use fewer gaps (..), or fewer words that begin alike.</source>
        <translation>یہ بہت کچھ پکڑ لیتا ہے۔ کم خالی جگہیں (..) رکھیں، یا ایک جیسے شروع ہونے والے کم لفظ۔</translation>
    </message>
    <message>
        <source>With its macros this phrase is too long. Please make two of it.</source>
        <translation>میکرو سمیت یہ فقرہ بہت لمبا ہے۔ براہ کرم اس کے دو بنائیں۔</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>یہاں کچھ ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>A text has to stand here.</source>
        <translation>یہاں متن ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Nothing asks for {detail}. Add a question for it below.</source>
        <translation>{detail} کے لیے کوئی سوال نہیں۔ نیچے ایک سوال شامل کریں۔</translation>
    </message>
    <message>
        <source>No better wording has a gap {detail} that could be asked for.</source>
        <translation>کسی بہتر جملے میں {detail} کی خالی جگہ نہیں جسے پوچھا جا سکے۔</translation>
    </message>
    <message>
        <source>{detail} is here for the second time.</source>
        <translation>{detail} یہاں دوسری بار ہے۔</translation>
    </message>
    <message>
        <source>The rule does not notice this sentence.</source>
        <translation>اصول اس جملے کو نہیں پکڑتا۔</translation>
    </message>
    <message>
        <source>This should be fine, and is noticed by {detail}.</source>
        <translation>یہ ٹھیک ہونا چاہیے، مگر اسے {detail} پکڑتا ہے۔</translation>
    </message>
    <message>
        <source>It also notices what another rule calls fine: {detail}</source>
        <translation>یہ اسے بھی پکڑتا ہے جسے دوسرا اصول ٹھیک کہتا ہے: {detail}</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>فائل نہیں کھلتی۔</translation>
    </message>
    <message>
        <source>The file is not {encoding}. Save it as {encoding}.</source>
        <translation>فائل {encoding} میں نہیں ہے۔ اسے {encoding} میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>From here on the file cannot be read.</source>
        <translation>یہاں سے آگے فائل پڑھی نہیں جاتی۔</translation>
    </message>
    <message>
        <source>There is a tab. Use spaces.</source>
        <translation>یہاں ایک ٹیب ہے۔ اسپیس استعمال کریں۔</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>فائل خالی ہے۔</translation>
    </message>
    <message>
        <source>{detail} is not known here.</source>
        <translation>{detail} یہاں معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>انکار</translation>
    </message>
    <message>
        <source>Dismissive</source>
        <translation>ٹالنا</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>الزام</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>حکم</translation>
    </message>
    <message>
        <source>Robotic</source>
        <translation>مشینی</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غیر یقینی</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>پالیسی</translation>
    </message>
    <message>
        <source>Not my job</source>
        <translation>میرا کام نہیں</translation>
    </message>
    <message>
        <source>Bad news first</source>
        <translation>بری خبر پہلے</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>شک</translation>
    </message>
    <message>
        <source>Over-promise</source>
        <translation>بڑا وعدہ</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ٹرانسفر</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ہولڈ</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>بات کاٹنا</translation>
    </message>
    <message>
        <source>Sorry, but</source>
        <translation>معذرت، مگر</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>پابندی</translation>
    </message>
    <message>
        <source>Jargon</source>
        <translation>تکنیکی الفاظ</translation>
    </message>
    <message>
        <source>Unfortunately</source>
        <translation>بدقسمتی سے</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>طرز تخاطب</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>اشارہ</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>رکیں</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>تمام اصول</translation>
    </message>
    <message>
        <source>Changed by your team</source>
        <translation>آپ کی ٹیم کے بدلے ہوئے</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Muted for you</source>
        <translation>آپ کے لیے خاموش</translation>
    </message>
    <message>
        <source>{taken} of {shown}</source>
        <translation>{taken} / {shown}</translation>
    </message>
    <message>
        <source>Shown {shown}, taken {taken}, dismissed {dismissed}</source>
        <translation>{shown} بار دکھا، {taken} بار اپنایا، {dismissed} بار ہٹایا</translation>
    </message>
    <message>
        <source>{either} one of these · {maybe} or nothing · {gap} words · {star} any ending · {macro} a macro</source>
        <translation>{either} ان میں سے ایک · {maybe} یا کچھ نہیں · {gap} چند لفظ · {star} کوئی بھی اختتام · {macro} میکرو</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>خاموش</translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>Search the rules</source>
        <translation>اصول تلاش کریں</translation>
    </message>
    <message>
        <source>Search rules by their words</source>
        <translation>الفاظ سے اصول تلاش کریں</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>نیا اصول</translation>
    </message>
    <message>
        <source>Language of the rules</source>
        <translation>اصولوں کی زبان</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>کون سے اصول</translation>
    </message>
    <message>
        <source>Phrasing rules</source>
        <translation>الفاظ کے اصول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by your team</source>
        <translation>
            <numerusform>%Ln آپ کی ٹیم کا بدلا ہوا</numerusform>
            <numerusform>%Ln آپ کی ٹیم کے بدلے ہوئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln اصول</numerusform>
            <numerusform>%Ln اصول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>Notices</source>
        <translation>کیا پکڑتا ہے</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>زمرہ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>اہمیت</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>اپنایا</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>Put right</source>
        <translation>درست کریں</translation>
    </message>
    <message>
        <source>Put right as what “{line}” was heard</source>
        <translation>درست کریں کہ “{line}” کو کیا سمجھا گیا</translation>
    </message>
</context>
<context>
    <name>SampleRows</name>
    <message>
        <source>The first rows</source>
        <translation>پہلی قطاریں</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>Throw away what is not saved</source>
        <translation>جو محفوظ نہیں ہوا اسے چھوڑ دیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Let three reps try it</source>
        <translation>تین نمائندوں سے آزمائیں</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>خود آزمائیں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>ScenarioEditor</name>
    <message>
        <source>All exercises</source>
        <translation>تمام مشقیں</translation>
    </message>
    <message>
        <source>Text of the scenario</source>
        <translation>منظرنامے کا متن</translation>
    </message>
    <message>
        <source>Parts of the editor</source>
        <translation>ایڈیٹر کے حصے</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Three reps</source>
        <translation>تین نمائندے</translation>
    </message>
    <message>
        <source>Taken out: {words}. Look for other names before you save.</source>
        <translation>ہٹایا گیا: {words}۔ محفوظ کرنے سے پہلے دیکھ لیں کہ کوئی اور نام تو نہیں رہ گیا۔</translation>
    </message>
    <message>
        <source>Not saved yet. Nothing you typed is lost.</source>
        <translation>ابھی محفوظ نہیں ہوا۔ لکھا ہوا کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
</context>
<context>
    <name>ScenarioFields</name>
    <message>
        <source>What the caller knows</source>
        <translation>کالر کو کیا معلوم ہے</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>ایک بات شامل کریں</translation>
    </message>
    <message>
        <source>What settles it</source>
        <translation>کس سے بات سلجھے گی</translation>
    </message>
    <message>
        <source>Add a way out</source>
        <translation>ایک حل شامل کریں</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>اسکور کارڈ</translation>
    </message>
    <message>
        <source>About the call</source>
        <translation>کال کے بارے میں</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>کالر</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>اس کے بعد</translation>
    </message>
    <message>
        <source>The form waits until the text can be read again. Nothing is lost.</source>
        <translation>متن دوبارہ پڑھا جا سکے تب تک فارم رکا ہے۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>ScenarioStart</name>
    <message>
        <source>All exercises</source>
        <translation>تمام مشقیں</translation>
    </message>
    <message>
        <source>Write a scenario</source>
        <translation>منظرنامہ لکھیں</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ایک لمحہ…</translation>
    </message>
    <message>
        <source>Go on with one that is not finished</source>
        <translation>ادھورے پر آگے کام کریں</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بغیر عنوان</translation>
    </message>
    <message>
        <source>A new one, from a template in</source>
        <translation>نیا، اس زبان کے نمونے سے</translation>
    </message>
    <message>
        <source>From the one that is chosen: {title}</source>
        <translation>جو چنا ہے اس سے: {title}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>اسے بدلیں</translation>
    </message>
    <message>
        <source>Make a copy of it</source>
        <translation>اس کی نقل بنائیں</translation>
    </message>
    <message>
        <source>From a past call, without names and numbers</source>
        <translation>پچھلی کسی کال سے، نام اور نمبر ہٹا کر</translation>
    </message>
</context>
<context>
    <name>ScenarioTrial</name>
    <message>
        <source>Read what was said</source>
        <translation>پڑھیں کہ کیا کہا گیا</translation>
    </message>
    <message>
        <source>Three reps are trying it. This takes a few seconds.</source>
        <translation>تین نمائندے اسے آزما رہے ہیں۔ چند سیکنڈ لگیں گے۔</translation>
    </message>
    <message>
        <source>Three reps can try your scenario: one listens, one reads a script, one does not care. Their scores should come far apart.</source>
        <translation>تین نمائندے آپ کا منظرنامہ آزما سکتے ہیں: ایک سنتے ہیں، ایک اسکرپٹ پڑھتے ہیں، ایک کو پروا نہیں۔ ان کے اسکور میں بڑا فرق ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The text has changed since they tried it.</source>
        <translation>آزمانے کے بعد متن بدل گیا ہے۔</translation>
    </message>
    <message>
        <source>It tells them apart: listening pays, and nothing else does.</source>
        <translation>تینوں میں فرق واضح ہے: سننے ہی سے بات بنتی ہے۔</translation>
    </message>
    <message>
        <source>It does not tell them apart yet.</source>
        <translation>ابھی تینوں میں فرق واضح نہیں۔</translation>
    </message>
    <message>
        <source>“{fact}” never came out: {ask}</source>
        <translation>“{fact}” کبھی سامنے نہیں آئی: {ask}</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>Line {line}: {said}</source>
        <translation>سطر {line}: {said}</translation>
    </message>
    <message>
        <source>{detail} is not as it should be.</source>
        <translation>{detail} ویسا نہیں جیسا ہونا چاہیے۔</translation>
    </message>
    <message>
        <source> (was {detail} meant?)</source>
        <translation> (کیا مراد {detail} تھی؟)</translation>
    </message>
    <message>
        <source>The file is too large; at most {detail} bytes are read.</source>
        <translation>فائل بہت بڑی ہے؛ زیادہ سے زیادہ {detail} بائٹ پڑھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>There is an invisible control character here ({detail}); delete it.</source>
        <translation>یہاں ایک نظر نہ آنے والا کنٹرول حرف ({detail}) ہے؛ اسے ہٹائیں۔</translation>
    </message>
    <message>
        <source>There is a tab here; use spaces.</source>
        <translation>یہاں ایک ٹیب ہے؛ اسپیس استعمال کریں۔</translation>
    </message>
    <message>
        <source>The file cannot be read from here on.</source>
        <translation>یہاں سے آگے فائل پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>فائل خالی ہے۔</translation>
    </message>
    <message>
        <source>A second document begins here; keep one in each file.</source>
        <translation>یہاں دوسری دستاویز شروع ہوتی ہے؛ ہر فائل میں ایک ہی رکھیں۔</translation>
    </message>
    <message>
        <source>Lines that begin with % have no use here; delete them.</source>
        <translation>% سے شروع ہونے والی سطریں یہاں کام کی نہیں؛ انہیں ہٹائیں۔</translation>
    </message>
    <message>
        <source>The mark {detail} has no use here; put quotes around a text that begins with !.</source>
        <translation>نشان {detail} یہاں کام کا نہیں؛ ! سے شروع ہونے والے متن کو واوین میں رکھیں۔</translation>
    </message>
    <message>
        <source>References such as {detail} are not followed; write the text out, or quote it.</source>
        <translation>{detail} جیسے حوالے نہیں مانے جاتے؛ پورا لکھیں، یا واوین میں رکھیں۔</translation>
    </message>
    <message>
        <source>This is nested too deeply; {detail} levels are read.</source>
        <translation>یہاں بہت زیادہ تہیں ہیں؛ {detail} تک پڑھی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>A key has to be a plain word.</source>
        <translation>کلید ایک سادہ لفظ ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>The key {detail} is here for the second time.</source>
        <translation>کلید {detail} یہاں دوسری بار ہے۔</translation>
    </message>
    <message>
        <source>A file of another kind belongs in this place: {detail}.</source>
        <translation>یہاں دوسری قسم کی فائل ہونی چاہیے: {detail}۔</translation>
    </message>
    <message>
        <source>The key {key} is not known here{near}.</source>
        <translation>کلید {key} یہاں نہیں چلتی{near}۔</translation>
    </message>
    <message>
        <source>The key {key} is missing.</source>
        <translation>کلید {key} نہیں ہے۔</translation>
    </message>
    <message>
        <source>{key} is no language; a text with a comma between {{ }} wants quotes around it.</source>
        <translation>{key} کوئی زبان نہیں؛ {{ }} کے درمیان کومے والا متن واوین میں ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation>یہاں کچھ لکھا ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <translation>یہاں عدد ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Either {yes} or {no} belongs here.</source>
        <translation>یہاں {yes} یا {no} ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>یہاں فہرست ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>Keys with values belong here.</source>
        <translation>یہاں کلیدیں اور ان کی قدریں ہونی چاہییں۔</translation>
    </message>
    <message>
        <source>Only these are possible here: {detail}.</source>
        <translation>یہاں صرف یہ ہو سکتے ہیں: {detail}۔</translation>
    </message>
    <message>
        <source>{detail} is not written as it should be here.</source>
        <translation>{detail} یہاں صحیح طرح نہیں لکھا۔</translation>
    </message>
    <message>
        <source>This is too long; {detail} at most.</source>
        <translation>یہ بہت لمبا ہے؛ زیادہ سے زیادہ {detail}۔</translation>
    </message>
    <message>
        <source>This is too short; at least {detail} belong here.</source>
        <translation>یہ بہت چھوٹا ہے؛ کم از کم {detail} ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>The number is out of range; the limit is {detail}.</source>
        <translation>عدد حد سے باہر ہے؛ حد {detail} ہے۔</translation>
    </message>
    <message>
        <source>Something is here twice that may be here only once{found}.</source>
        <translation>یہاں کچھ دو بار ہے جو ایک ہی بار ہو سکتا ہے{found}۔</translation>
    </message>
    <message>
        <source>Nothing in this pack is called {detail}.</source>
        <translation>اس پیک میں {detail} نام کا کچھ نہیں۔</translation>
    </message>
    <message>
        <source>The weights come to {detail}; they have to come to 100.</source>
        <translation>وزن مل کر {detail} بنتے ہیں؛ مل کر 100 ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>The caller never tells this: give words that ask for it, or a lower mood.</source>
        <translation>کالر یہ کبھی نہیں بتاتے: پوچھنے کے الفاظ دیں، یا موڈ کی حد گھٹائیں۔</translation>
    </message>
    <message>
        <source>No keyword here is in the scenario&apos;s language ({detail}); add some.</source>
        <translation>یہاں منظرنامے کی زبان ({detail}) کا کوئی لفظ نہیں؛ کچھ شامل کریں۔</translation>
    </message>
    <message>
        <source>Nobody can reach the goal {detail}: facts, solutions or moods forbid it.</source>
        <translation>ہدف {detail} تک کوئی نہیں پہنچ سکتا: باتیں، حل یا موڈ اسے روکتے ہیں۔</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>سنتے ہیں</translation>
    </message>
    <message>
        <source>Reads a script</source>
        <translation>اسکرپٹ پڑھتے ہیں</translation>
    </message>
    <message>
        <source>Does not care</source>
        <translation>پروا نہیں</translation>
    </message>
    <message>
        <source>Whoever listens should come to 80 at least. What is missing:</source>
        <translation>جو سنتے ہیں انہیں کم از کم 80 ملنے چاہییں۔ کیا رہ گیا:</translation>
    </message>
    <message>
        <source>Whoever reads a script should come to 45 at most: let listening and own words weigh more.</source>
        <translation>جو اسکرپٹ پڑھتے ہیں انہیں زیادہ سے زیادہ 45 ملیں: سننے اور اپنے الفاظ کو زیادہ وزن دیں۔</translation>
    </message>
    <message>
        <source>Whoever does not care should come to 25 at most: let less be given for little.</source>
        <translation>جنہیں پروا نہیں انہیں زیادہ سے زیادہ 25 ملیں: تھوڑے کے لیے کم نمبر دیں۔</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>What the rep reads before the call</source>
        <translation>کال سے پہلے نمائندہ کیا پڑھتا ہے</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>کالر کا نام</translation>
    </message>
    <message>
        <source>Phone number (made up; empty is withheld)</source>
        <translation>فون نمبر (فرضی؛ خالی یعنی چھپا ہوا)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>کالر کے بارے میں</translation>
    </message>
    <message>
        <source>Mood at the start, 0 (hostile) to 100 (content)</source>
        <translation>شروع میں موڈ، 0 (سخت ناراض) سے 100 (خوش)</translation>
    </message>
    <message>
        <source>After so many lines the caller has had enough</source>
        <translation>اتنی باتوں کے بعد کالر کا صبر ختم</translation>
    </message>
    <message>
        <source>First words, one choice a line</source>
        <translation>پہلی بات، ہر سطر میں ایک انتخاب</translation>
    </message>
    <message>
        <source>Questions for afterwards, one a line</source>
        <translation>بعد کے لیے سوال، ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Mood at the end, at least</source>
        <translation>آخر میں موڈ، کم از کم</translation>
    </message>
    <message>
        <source>Words that ask for it, one a line</source>
        <translation>پوچھنے کے الفاظ، ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>What the caller says then</source>
        <translation>تب کالر کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>Words that show it was heard, one a line</source>
        <translation>الفاظ جن سے پتا چلے کہ سنا گیا، ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>The rep has to find it out</source>
        <translation>نمائندے کو یہ معلوم کرنا ہے</translation>
    </message>
    <message>
        <source>The rep has to say it back</source>
        <translation>نمائندے کو یہ دہرانا ہے</translation>
    </message>
    <message>
        <source>Comes out when asked what happened</source>
        <translation>“کیا ہوا” پوچھنے پر خود بتائی جاتی ہے</translation>
    </message>
    <message>
        <source>Words that offer it, one a line</source>
        <translation>اسے پیش کرنے کے الفاظ، ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>From which mood on the caller takes it</source>
        <translation>کس موڈ سے آگے کالر اسے مانتے ہیں</translation>
    </message>
    <message>
        <source>Id in your authority file, if it needs one</source>
        <translation>آپ کی اختیارات کی فائل میں اس کی آئی ڈی، اگر ضروری ہو</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>کیا دیکھا جاتا ہے</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>اہمیت</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>The scorecard so far</source>
        <translation>اب تک کے نمبر</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>خانہ خالی کریں</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search and actions</source>
        <translation>تلاش اور کام</translation>
    </message>
    <message>
        <source>Search answers, people, actions</source>
        <translation>جواب، لوگ، کام تلاش کریں</translation>
    </message>
    <message>
        <source>Edit this article</source>
        <translation>یہ مضمون بدلیں</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what I type</source>
        <translation>ٹائپ کیا ہوا دکھائیں</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Goes to the keyring</source>
        <translation>کی رنگ میں جاتی ہے</translation>
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
        <translation>کی رنگ میں جاتا ہے</translation>
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
        <translation>سیٹنگز</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ونڈو</translation>
    </message>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>سیٹنگز میں تلاش کریں</translation>
    </message>
    <message>
        <source>Search the settings by their words</source>
        <translation>سیٹنگز کو ان کے الفاظ سے تلاش کریں</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>اس نام کی کوئی سیٹنگ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>کالز</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>ٹیم</translation>
    </message>
    <message>
        <source>Copies and files</source>
        <translation>نقلیں اور فائلیں</translation>
    </message>
    <message>
        <source>People&apos;s data</source>
        <translation>لوگوں کا ڈیٹا</translation>
    </message>
    <message>
        <source>profile account person</source>
        <comment>words people search by</comment>
        <translation>پروفائل اکاؤنٹ کھاتہ شخص</translation>
    </message>
    <message>
        <source>appearance theme font zoom dark mode</source>
        <comment>words people search by</comment>
        <translation>شکل تھیم فونٹ حروف زوم ڈارک موڈ</translation>
    </message>
    <message>
        <source>telephone headset microphone transcript</source>
        <comment>words people search by</comment>
        <translation>ٹیلیفون ہیڈسیٹ مائیکروفون مائیک تحریر</translation>
    </message>
    <message>
        <source>artificial intelligence search rewording</source>
        <comment>words people search by</comment>
        <translation>مصنوعی ذہانت تلاش دوسرے الفاظ</translation>
    </message>
    <message>
        <source>hub colleagues invitation sync join leave</source>
        <comment>words people search by</comment>
        <translation>ہب ساتھی دعوت سنک شامل چھوڑنا</translation>
    </message>
    <message>
        <source>server mailbox address book help desk</source>
        <comment>words people search by</comment>
        <translation>سرور میل باکس ای میل پتوں کی کتاب ہیلپ ڈیسک</translation>
    </message>
    <message>
        <source>backup restore export import archive</source>
        <comment>words people search by</comment>
        <translation>بیک اپ بحالی ایکسپورٹ امپورٹ محفوظ</translation>
    </message>
    <message>
        <source>password passphrase security encryption</source>
        <comment>words people search by</comment>
        <translation>پاس ورڈ پاس فریز حفاظت سیکیورٹی خفیہ</translation>
    </message>
    <message>
        <source>privacy delete retention audit history</source>
        <comment>words people search by</comment>
        <translation>رازداری مٹانا حذف مدت آڈٹ تاریخ</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>سیٹنگز کے صفحے</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>کنکشن</translation>
    </message>
    <message>
        <source>Key and lock</source>
        <translation>کلید اور لاک</translation>
    </message>
    <message>
        <source>Each choice takes effect at once.</source>
        <translation>ہر تبدیلی فوراً لاگو ہوتی ہے۔</translation>
    </message>
</context>
<context>
    <name>SharedList</name>
    <message>
        <source>All exercises</source>
        <translation>تمام مشقیں</translation>
    </message>
    <message>
        <source>Nobody shares a run with you right now.</source>
        <translation>ابھی کسی نے آپ کے ساتھ کوئی کال شیئر نہیں کی۔</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>میرے ساتھ شیئر</translation>
    </message>
    <message>
        <source>Look at {title}, {about}</source>
        <translation>{title} دیکھیں، {about}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>You and your trainer</source>
        <translation>آپ اور آپ کے ٹرینر</translation>
    </message>
    <message>
        <source>A trainer at this computer can see this scorecard. You can take that back.</source>
        <translation>اس کمپیوٹر پر ٹرینر یہ اسکور کارڈ دیکھ سکتے ہیں۔ آپ یہ اجازت واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This call is yours: nobody else sees it. Share it if you would like to hear what a trainer thinks.</source>
        <translation>یہ کال آپ کی ہے: کوئی اور اسے نہیں دیکھتا۔ ٹرینر کی رائے جاننا چاہیں تو شیئر کریں۔</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}، {day}</translation>
    </message>
    <message>
        <source>The call as a whole: {mark}</source>
        <translation>مجموعی کال: {mark}</translation>
    </message>
    <message>
        <source>Agreed: {note}</source>
        <translation>طے ہوا: {note}</translation>
    </message>
    <message>
        <source>A rep</source>
        <translation>ایک نمائندہ</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>نمبر دیے گئے</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گیا</translation>
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
        <translation>ابھی ہلکی گفتگو نہیں</translation>
    </message>
    <message>
        <source>If it fits, small talk: {intent}</source>
        <translation>موقع ہو تو ہلکی گفتگو: {intent}</translation>
    </message>
</context>
<context>
    <name>SpeakCard</name>
    <message>
        <source>What the caller says</source>
        <translation>کالر کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>کہیں</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>اسے بدلیں</translation>
    </message>
    <message>
        <source>Enter says the line above; or type other words</source>
        <translation>اینٹر سے اوپر کی بات کہی جائے گی؛ یا اپنے الفاظ لکھیں</translation>
    </message>
    <message>
        <source>The phone rings at the rep.</source>
        <translation>نمائندے کے ہاں گھنٹی بج رہی ہے۔</translation>
    </message>
    <message>
        <source>You are on hold. The rep does not hear you.</source>
        <translation>آپ ہولڈ پر ہیں۔ نمائندے تک آپ کی بات نہیں پہنچتی۔</translation>
    </message>
    <message>
        <source>The call is over. The run is with the rep.</source>
        <translation>کال ختم ہوئی۔ یہ مشق نمائندے کے پاس ہے۔</translation>
    </message>
    <message>
        <source>The rep has answered, and greets you first.</source>
        <translation>نمائندے نے کال اٹھا لی ہے، اور پہلے وہ سلام کریں گے۔</translation>
    </message>
    <message>
        <source>By themselves, the caller would have had enough now and say:</source>
        <translation>اپنے طور پر کالر کا صبر اب ختم ہو جاتا، اور وہ کہتے:</translation>
    </message>
    <message>
        <source>By themselves, the caller would say:</source>
        <translation>اپنے طور پر کالر کہتے:</translation>
    </message>
    <message>
        <source>Your turn:</source>
        <translation>آپ کی باری:</translation>
    </message>
</context>
<context>
    <name>StageChoice</name>
    <message>
        <source>As a test: the rep has no prompts</source>
        <translation>ٹیسٹ کے طور پر: نمائندے کو اشارے نظر نہیں آتے</translation>
    </message>
    <message>
        <source>Let it ring at this computer</source>
        <translation>اسی کمپیوٹر پر گھنٹی بجائیں</translation>
    </message>
    <message>
        <source>Wait for a rep at another computer</source>
        <translation>دوسرے کمپیوٹر کے نمائندے کا انتظار کریں</translation>
    </message>
    <message>
        <source>The call is being made ready.</source>
        <translation>کال تیار ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>You play the caller and type what they say. The rep answers in their call window, as in any practice call; their run is kept for them alone. At one computer, move one of the two windows to another screen: this one shows what the rep is to find out.</source>
        <translation>آپ کالر کا کردار ادا کرتے ہیں اور ان کی باتیں لکھتے ہیں۔ نمائندہ اپنی کال ونڈو میں جواب دیتے ہیں، جیسے کسی بھی مشقی کال میں؛ ان کی مشق صرف ان کے لیے رکھی جاتی ہے۔ ایک ہی کمپیوٹر پر دونوں میں سے ایک ونڈو دوسری اسکرین پر لے جائیں: اس ونڈو میں وہ نظر آتا ہے جو نمائندے کو معلوم کرنا ہے۔</translation>
    </message>
    <message>
        <source>They begin with: “{line}”</source>
        <translation>وہ یوں شروع کرتے ہیں: “{line}”</translation>
    </message>
</context>
<context>
    <name>StagePart</name>
    <message>
        <source>Rep</source>
        <translation>نمائندہ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>آپ یہاں ہیں</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>آگے</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Play the caller</source>
        <translation>کالر کا کردار</translation>
    </message>
    <message>
        <source>Ring off</source>
        <translation>فون رکھیں</translation>
    </message>
    <message>
        <source>Another call</source>
        <translation>ایک اور کال</translation>
    </message>
    <message>
        <source>You are {caller}</source>
        <translation>آپ ہیں: {caller}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Try now</source>
        <translation>ابھی آزمائیں</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>ٹیم</translation>
    </message>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ہب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>تازہ ترین</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>شیئر ہونا باقی</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait here</source>
        <translation>
            <numerusform>%Ln تبدیلی یہاں ہے</numerusform>
            <numerusform>%Ln تبدیلیاں یہاں ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>The hub did not take %Ln change(s). Nothing is lost: they stay here.</source>
        <translation>
            <numerusform>ہب نے %Ln تبدیلی نہیں لی۔ کچھ ضائع نہیں ہوا: وہ یہیں ہے۔</numerusform>
            <numerusform>ہب نے %Ln تبدیلیاں نہیں لیں۔ کچھ ضائع نہیں ہوا: وہ یہیں ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the app and try again; if they stay, tell whoever looks after the hub.</source>
        <translation>ایپ اپ ڈیٹ کر کے پھر آزمائیں؛ پھر بھی رہ جائیں تو ہب سنبھالنے والے کو بتائیں۔</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Nothing can be saved: the disk is full, or another program is using the file. Nothing is lost while the app is open. Please make some room; this line goes by itself then.</source>
        <translation>کچھ محفوظ نہیں ہو پا رہا: ڈسک بھر گئی ہے، یا کوئی دوسرا پروگرام فائل استعمال کر رہا ہے۔ ایپ کھلی رہنے تک کچھ ضائع نہیں ہوگا۔ براہِ کرم کچھ جگہ بنائیں؛ پھر یہ سطر خود ہٹ جائے گی۔</translation>
    </message>
    <message>
        <source>Everything saved.</source>
        <translation>سب محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Practice: only its scorecard is kept.</source>
        <translation>مشق: صرف اس کا اسکور کارڈ محفوظ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>{phone}: {state}.</source>
        <translation>{phone}: {state}۔</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>I&apos;ll say that</source>
        <translation>یہی کہنا ہے</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>دوسرے الفاظ</translation>
    </message>
    <message>
        <source>Ask the model of your settings for other words</source>
        <translation>اپنی سیٹنگز کے ماڈل سے دوسرے الفاظ مانگیں</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>بتائیں کہ آپ کیا کر سکتے ہیں</translation>
    </message>
    <message>
        <source>Not “{words}”.</source>
        <translation>”{words}“ نہیں۔</translation>
    </message>
    <message>
        <source>Asking for other words…</source>
        <translation>دوسرے الفاظ مانگے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>These are the model&apos;s words. Please read them over.</source>
        <translation>یہ ماڈل کے الفاظ ہیں۔ براہِ کرم ایک بار پڑھ لیں۔</translation>
    </message>
    <message>
        <source>The model&apos;s words were no better, so these stay.</source>
        <translation>ماڈل کے الفاظ بہتر نہیں تھے، اس لیے یہی رہیں گے۔</translation>
    </message>
</context>
<context>
    <name>TeamGroup</name>
    <message>
        <source>Team</source>
        <translation>ٹیم</translation>
    </message>
</context>
<context>
    <name>TeamOffice</name>
    <message>
        <source>Computers of the team</source>
        <translation>ٹیم کے کمپیوٹر</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>ٹیم سے ہٹائیں</translation>
    </message>
    <message>
        <source>Its copy of the team&apos;s memory goes too</source>
        <translation>اس پر رکھی ٹیم کی معلومات کی کاپی بھی ہٹے</translation>
    </message>
    <message>
        <source>A computer that is removed gets nothing from the team any more. What it shared stays; to come back, it needs a new invitation. Its copy goes when it next reaches the hub; a representative&apos;s always does.</source>
        <translation>ہٹائے گئے کمپیوٹر کو ٹیم سے پھر کچھ نہیں ملتا۔ اس نے جو شیئر کیا، وہ رہتا ہے؛ واپس آنے کے لیے اسے نیا دعوت نامہ چاہیے۔ اس کی کاپی اگلی بار ہب سے جڑنے پر ہٹتی ہے؛ نمائندے کے کمپیوٹر سے ہمیشہ ہٹتی ہے۔</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>کسی کو شامل کریں</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>یہ کمپیوٹر</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>ہٹا دیا گیا</translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation>رابطہ: {when}</translation>
    </message>
</context>
<context>
    <name>TeamPanel</name>
    <message>
        <source>Team settings</source>
        <translation>ٹیم کی سیٹنگز</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>ہٹا دیں</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Representative</source>
        <translation>نمائندہ</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ٹرینر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>اکیلے</translation>
    </message>
    <message>
        <source>Joining the team…</source>
        <translation>ٹیم سے جڑ رہا ہے…</translation>
    </message>
    <message>
        <source>Fetching what the team has</source>
        <translation>ٹیم کی معلومات آ رہی ہیں</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>جڑا ہوا ہے</translation>
    </message>
    <message>
        <source>The hub does not answer; all goes on here</source>
        <translation>ہب جواب نہیں دے رہا؛ یہاں سب چل رہا ہے</translation>
    </message>
    <message>
        <source>Nothing is shared</source>
        <translation>کچھ شیئر نہیں ہو رہا</translation>
    </message>
    <message>
        <source>The team&apos;s owner has removed this computer, so what the team shared is no longer on it. Please ask the owner if that was not meant.</source>
        <translation>ٹیم کے مالک نے یہ کمپیوٹر ہٹا دیا ہے، اس لیے ٹیم کا شیئر کیا ہوا اب اس پر نہیں ہے۔ اگر یہ غلطی سے ہوا ہو تو براہ کرم مالک سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The hub does not take this invitation: it was used already, has run out, or a letter is wrong. Nothing was shared. Please check it, or ask the team&apos;s owner for a new one.</source>
        <translation>ہب یہ دعوت نامہ نہیں لے رہا: یہ پہلے استعمال ہو چکا ہے، اس کی مدت گزر گئی ہے، یا کوئی حرف غلط ہے۔ کچھ شیئر نہیں ہوا۔ براہ کرم اسے جانچیں، یا ٹیم کے مالک سے نیا مانگیں۔</translation>
    </message>
    <message>
        <source>The hub does not know this computer any more, so nothing is shared with the team. Everything is kept here. Please ask the team&apos;s owner what happened.</source>
        <translation>ہب اب اس کمپیوٹر کو نہیں پہچانتا، اس لیے ٹیم سے کچھ شیئر نہیں ہو رہا۔ سب یہاں محفوظ ہے۔ براہ کرم ٹیم کے مالک سے پوچھیں کہ کیا ہوا۔</translation>
    </message>
    <message>
        <source>The team&apos;s owner has removed this computer, so nothing is shared with the team any more. Please ask the owner if that was not meant.</source>
        <translation>ٹیم کے مالک نے یہ کمپیوٹر ہٹا دیا ہے، اس لیے اب ٹیم سے کچھ شیئر نہیں ہوتا۔ اگر یہ غلطی سے ہوا ہو تو براہ کرم مالک سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Your role in the team does not reach that far, so the hub did not do it. Please ask the team&apos;s owner.</source>
        <translation>ٹیم میں آپ کے کردار کو اس کی اجازت نہیں، اس لیے ہب نے یہ نہیں کیا۔ براہ کرم ٹیم کے مالک سے کہیں۔</translation>
    </message>
    <message>
        <source>The hub could not read a change from this computer. It is kept here, and all else goes on. Please update the app, and tell whoever looks after the hub.</source>
        <translation>ہب اس کمپیوٹر کی ایک تبدیلی نہیں پڑھ سکا۔ وہ یہاں محفوظ ہے، اور باقی سب چل رہا ہے۔ براہ کرم ایپ اپ ڈیٹ کریں، اور ہب سنبھالنے والے کو بتائیں۔</translation>
    </message>
    <message>
        <source>The hub has no room for a change from this computer. It is kept here, and all else goes on. Please make the text shorter, or the picture smaller.</source>
        <translation>اس کمپیوٹر کی ایک تبدیلی کے لیے ہب میں جگہ نہیں۔ وہ یہاں محفوظ ہے، اور باقی سب چل رہا ہے۔ براہ کرم متن یا تصویر چھوٹی کریں۔</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the hub&apos;s, so nothing is shared for now. Everything is kept here. Please set date and time right; the rest goes by itself.</source>
        <translation>اس کمپیوٹر کی گھڑی ہب کی گھڑی سے آگے ہے، اس لیے ابھی کچھ شیئر نہیں ہو رہا۔ سب یہاں محفوظ ہے۔ براہ کرم تاریخ اور وقت درست کریں؛ باقی خود ہو جائے گا۔</translation>
    </message>
    <message>
        <source>The hub asks this computer to wait a little. Everything is kept here and goes to the team by itself.</source>
        <translation>ہب اس کمپیوٹر کو تھوڑا رکنے کو کہہ رہا ہے۔ سب یہاں محفوظ ہے اور خود ٹیم تک پہنچ جائے گا۔</translation>
    </message>
    <message>
        <source>This app and the hub are of versions too far apart, so nothing is shared for now. Everything is kept here. Please update the app, or ask for the hub to be updated.</source>
        <translation>اس ایپ اور ہب کے ورژن آپس میں میل نہیں کھاتے، اس لیے ابھی کچھ شیئر نہیں ہو رہا۔ سب یہاں محفوظ ہے۔ براہ کرم ایپ اپ ڈیٹ کریں، یا ہب اپ ڈیٹ کرنے کو کہیں۔</translation>
    </message>
    <message>
        <source>The hub answers, but its database does not, so nothing is shared for now. Please try again in a few minutes.</source>
        <translation>ہب جواب دے رہا ہے، مگر اس کا ڈیٹابیس نہیں، اس لیے ابھی کچھ شیئر نہیں ہو رہا۔ براہ کرم چند منٹ بعد پھر آزمائیں۔</translation>
    </message>
    <message>
        <source>What answers cannot prove that it is your team&apos;s hub, so nothing was sent to it. Everything is kept here. Please ask the team&apos;s owner before you go on.</source>
        <translation>جو جواب دے رہا ہے، وہ ثابت نہیں کر سکتا کہ وہ آپ کی ٹیم کا ہب ہے، اس لیے اسے کچھ نہیں بھیجا گیا۔ سب یہاں محفوظ ہے۔ آگے بڑھنے سے پہلے براہ کرم ٹیم کے مالک سے پوچھیں۔</translation>
    </message>
    <message>
        <source>What answers there is not a team&apos;s hub, so nothing was sent to it. Please check the address, and whether this network wants you to sign in first.</source>
        <translation>وہاں جو جواب دے رہا ہے، وہ کسی ٹیم کا ہب نہیں، اس لیے اسے کچھ نہیں بھیجا گیا۔ براہ کرم پتہ جانچیں، اور یہ بھی کہ کہیں یہ نیٹ ورک پہلے سائن اِن تو نہیں چاہتا۔</translation>
    </message>
    <message>
        <source>This is the sample company. Nobody in it is real, so it joins no team. Start with your own data on the day page, and join from there.</source>
        <translation>یہ نمونہ کمپنی ہے۔ اس میں کوئی حقیقی شخص نہیں، اس لیے یہ کسی ٹیم میں شامل نہیں ہوتی۔ دن کے صفحے پر اپنے ڈیٹا سے شروع کریں اور وہیں سے ٹیم میں شامل ہوں۔</translation>
    </message>
    <message>
        <source>The hub does not answer, so nothing was done. Please check the network and try again.</source>
        <translation>ہب جواب نہیں دے رہا، اس لیے کچھ نہیں ہوا۔ براہ کرم نیٹ ورک جانچ کر پھر آزمائیں۔</translation>
    </message>
    <message>
        <source>Shared with the team.</source>
        <translation>ٹیم سے شیئر ہے۔</translation>
    </message>
    <message>
        <source>Shared when wrapped up.</source>
        <translation>مکمل ہونے پر شیئر ہوگا۔</translation>
    </message>
    <message>
        <source>Saved here. Fetching the rest…</source>
        <translation>یہاں محفوظ۔ باقی آ رہا ہے…</translation>
    </message>
    <message>
        <source>Saved here, being shared…</source>
        <translation>یہاں محفوظ، شیئر ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Saved here, not shared.</source>
        <translation>یہاں محفوظ، شیئر نہیں۔</translation>
    </message>
    <message>
        <source>Saved here, shared later.</source>
        <translation>یہاں محفوظ، شیئر بعد میں۔</translation>
    </message>
    <message>
        <source>Saved here. Team as of {when}.</source>
        <translation>یہاں محفوظ۔ ٹیم: {when} تک۔</translation>
    </message>
    <message>
        <source>The team&apos;s hub does not answer. Everything is kept here and goes to the team by itself.</source>
        <translation>ٹیم کا ہب جواب نہیں دے رہا۔ سب یہاں محفوظ ہے اور خود ٹیم تک پہنچ جائے گا۔</translation>
    </message>
    <message>
        <source>{name} is looking at this caller too</source>
        <translation>یہ کالر {name} کے سامنے بھی کھلا ہے</translation>
    </message>
    <message>
        <source>{names} are looking at this caller too</source>
        <translation>یہ کالر {names} کے سامنے بھی کھلا ہے</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ابھی ابھی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln منٹ پہلے</numerusform>
            <numerusform>%Ln منٹ پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln گھنٹہ پہلے</numerusform>
            <numerusform>%Ln گھنٹے پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Notes about the caller</source>
        <translation>کالر کے بارے میں نوٹس</translation>
    </message>
    <message>
        <source>Notes of a call</source>
        <translation>کال کے نوٹس</translation>
    </message>
    <message>
        <source>How a call ended</source>
        <translation>کال کا نتیجہ</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>By when it was promised</source>
        <translation>وعدے کا وقت</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>A colleague wrote, {when}</source>
        <translation>ایک ساتھی نے لکھا، {when}</translation>
    </message>
    <message>
        <source>{name} wrote, {when}</source>
        <translation>{name} نے لکھا، {when}</translation>
    </message>
</context>
<context>
    <name>TheirHoldPanel</name>
    <message>
        <source>They have put you on hold. Nothing is counted.</source>
        <translation>انہوں نے آپ کو ہولڈ پر رکھا ہے۔ کچھ گنا نہیں جا رہا۔</translation>
    </message>
</context>
<context>
    <name>ToldWords</name>
    <message>
        <source>You are back in the call. Nothing is lost.</source>
        <translation>آپ دوبارہ کال میں ہیں۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Promise kept in mind for {day}.</source>
        <translation>{day} کا وعدہ یاد رہے گا۔</translation>
    </message>
    <message>
        <source>Wrapped up.</source>
        <translation>مکمل ہوا۔</translation>
    </message>
    <message>
        <source>Imported: {created} new, {updated} updated, {unchanged} unchanged, {refused} refused.</source>
        <translation>امپورٹ ہو گیا: {created} نئے، {updated} اپ ڈیٹ، {unchanged} ویسے ہی، {refused} مسترد۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln مضمون {name} میں لکھا گیا۔</numerusform>
            <numerusform>%Ln مضامین {name} میں لکھے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>واپس لے لیا گیا۔</translation>
    </message>
    <message>
        <source>The import is being taken back. You can go on working meanwhile.</source>
        <translation>امپورٹ واپس لیا جا رہا ہے۔ اس دوران کام جاری رکھیں۔</translation>
    </message>
    <message>
        <source>Merged into one contact.</source>
        <translation>ایک رابطے میں ملا دیے گئے۔</translation>
    </message>
    <message>
        <source>Groups of words: {created} new, {updated} changed, {unchanged} as they were.</source>
        <translation>الفاظ کے گروہ: {created} نئے، {updated} تبدیل، {unchanged} پہلے جیسے۔</translation>
    </message>
    <message>
        <source>Written into {file}. Groups of words: {count}.</source>
        <translation>{file} میں لکھا گیا۔ الفاظ کے گروہ: {count}۔</translation>
    </message>
    <message>
        <source>This is the sample company. Nobody here is real.</source>
        <translation>یہ نمونہ کمپنی ہے۔ یہاں کوئی شخص اصلی نہیں۔</translation>
    </message>
    <message>
        <source>That article is no longer here. The link to it is out of date.</source>
        <translation>وہ مضمون اب یہاں نہیں ہے۔ اس کا لنک پرانا ہے۔</translation>
    </message>
    <message>
        <source>Somebody is on the line. Practise once that call is filed.</source>
        <translation>لائن پر کوئی ہے۔ وہ کال درج ہونے کے بعد مشق کریں۔</translation>
    </message>
    <message>
        <source>The rep is on a call, or still has one to file. Try again after that.</source>
        <translation>نمائندہ کال پر ہیں، یا ان کی ایک کال درج ہونا باقی ہے۔ اس کے بعد پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The app at the other computer cannot use this practice call.</source>
        <translation>دوسرے کمپیوٹر کی ایپ اس مشقی کال کو استعمال نہیں کر سکتی۔</translation>
    </message>
    <message>
        <source>The two computers are joined.</source>
        <translation>دونوں کمپیوٹر جڑ گئے ہیں۔</translation>
    </message>
    <message>
        <source>The other computer is no longer joined.</source>
        <translation>دوسرا کمپیوٹر اب جڑا ہوا نہیں ہے۔</translation>
    </message>
    <message>
        <source>Practised: {title}. {score} of 100; the report is in the workbench.</source>
        <translation>مشق ہوئی: {title}۔ 100 میں سے {score}؛ رپورٹ ورک بینچ میں ہے۔</translation>
    </message>
    <message>
        <source>Saved, and ready to be practised: {title}.</source>
        <translation>محفوظ، اور مشق کے لیے تیار: {title}۔</translation>
    </message>
    <message>
        <source>Ready to be practised: {title}.</source>
        <translation>مشق کے لیے تیار: {title}۔</translation>
    </message>
    <message>
        <source>Ready to be followed: {title}.</source>
        <translation>شروع کرنے کے لیے تیار: {title}۔</translation>
    </message>
    <message>
        <source>Your trainer&apos;s marks are on your scorecard: {title}.</source>
        <translation>آپ کے ٹرینر کے نمبر آپ کے اسکور کارڈ پر ہیں: {title}۔</translation>
    </message>
    <message>
        <source>This run is your own, and no trainer has marked it yet: {title}.</source>
        <translation>یہ آپ کی اپنی کال ہے، اور ٹرینر نے ابھی اس پر نمبر نہیں دیے: {title}۔</translation>
    </message>
    <message>
        <source>Written as {name}.</source>
        <translation>{name} کے نام سے لکھا گیا۔</translation>
    </message>
    <message>
        <source>The team has version {version} of your pack.</source>
        <translation>آپ کے پیک کا ورژن {version} اب ٹیم کے پاس ہے۔</translation>
    </message>
    <message>
        <source>The team has version {version} already. Give your pack a higher number and share it again, so that everybody can read what changed.</source>
        <translation>ٹیم کے پاس ورژن {version} پہلے سے ہے۔ اپنے پیک کا ورژن بڑھا کر دوبارہ شیئر کریں، تاکہ سب پڑھ سکیں کہ کیا بدلا۔</translation>
    </message>
    <message>
        <source>The company&apos;s rules are here as version {version}: read what changed.</source>
        <translation>کمپنی کے اصولوں کا ورژن {version} آ گیا ہے: پڑھ لیں کہ کیا بدلا۔</translation>
    </message>
    <message>
        <source>Version {version} of the company&apos;s rules needs a newer app, so those before hold on. Please update the app.</source>
        <translation>کمپنی کے اصولوں کے ورژن {version} کے لیے نئی ایپ چاہیے، اس لیے پہلے والے ہی لاگو ہیں۔ براہِ کرم ایپ اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>Version {version} of the company&apos;s rules is not used, so those before hold on: {file} is not as it should be. Please tell your trainer.</source>
        <translation>کمپنی کے اصولوں کا ورژن {version} لاگو نہیں ہوا، اس لیے پہلے والے ہی لاگو ہیں: {file} درست نہیں۔ براہِ کرم اپنے ٹرینر کو بتائیں۔</translation>
    </message>
    <message>
        <source>Version {version} of the company&apos;s rules cannot be used here, so those before hold on. Please update the app, or tell your trainer.</source>
        <translation>کمپنی کے اصولوں کا ورژن {version} یہاں نہیں چل سکتا، اس لیے پہلے والے ہی لاگو ہیں۔ براہِ کرم ایپ اپ ڈیٹ کریں، یا اپنے ٹرینر کو بتائیں۔</translation>
    </message>
    <message>
        <source>Somebody is on the line. Go back once that call is filed.</source>
        <translation>لائن پر کوئی ہے۔ وہ کال درج ہو جائے تو واپس جائیں۔</translation>
    </message>
    <message>
        <source>Somebody is on the line. Erase once that call is filed.</source>
        <translation>کوئی لائن پر ہے۔ وہ کال درج ہو جائے تو مٹائیں۔</translation>
    </message>
    <message>
        <source>Somebody is on the line. Bring the file in once that call is filed.</source>
        <translation>لائن پر کوئی ہے۔ وہ کال مکمل ہونے کے بعد فائل لائیں۔</translation>
    </message>
    <message>
        <source>You are back at the copy of {when}. What was here before is kept as a copy too.</source>
        <translation>آپ {when} کی نقل پر واپس آ گئے ہیں۔ جو پہلے یہاں تھا وہ بھی نقل کے طور پر محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The disk is full. What you do is still saved, in room that was held back for this. Please make some room; this line goes by itself then.</source>
        <translation>ڈسک بھر گئی ہے۔ آپ کا کام ابھی بھی محفوظ ہو رہا ہے، اس جگہ میں جو اسی کے لیے بچا کر رکھی تھی۔ براہِ کرم کچھ جگہ بنائیں؛ پھر یہ سطر خود ہٹ جائے گی۔</translation>
    </message>
    <message>
        <source>Your data was damaged and is put right: the copy of {when}, and from the damaged file {count} newer entries. Places that nobody can read: {lost}. It is kept beside the copies.</source>
        <translation>آپ کا ڈیٹا خراب ہو گیا تھا اور ٹھیک کر دیا گیا ہے: {when} کی نقل، اور خراب فائل سے {count} نئے اندراجات۔ جو جگہیں پڑھی نہیں جا سکتیں: {lost}۔ وہ فائل نقلوں کے پاس رکھی ہے۔</translation>
    </message>
    <message>
        <source>Your data was damaged, and there was no copy. {count} entries could be read. Places that nobody can read: {lost}. The damaged file is kept beside the copies.</source>
        <translation>آپ کا ڈیٹا خراب ہو گیا تھا، اور کوئی نقل نہیں تھی۔ {count} اندراجات پڑھے جا سکے۔ جو جگہیں پڑھی نہیں جا سکتیں: {lost}۔ خراب فائل نقلوں کے پاس رکھی ہے۔</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>کلید کی رنگ میں ہے۔</translation>
    </message>
    <message>
        <source>Somebody is on the line. See to your key once that call is filed.</source>
        <translation>کوئی لائن پر ہے۔ وہ کال درج ہو جانے کے بعد اپنی کلید دیکھیں۔</translation>
    </message>
    <message>
        <source>Your data has a new key, and of the codes only the new one opens it. Copies open as before.</source>
        <translation>آپ کے ڈیٹا کی کلید اب نئی ہے، اور کوڈوں میں سے صرف نیا اسے کھولتا ہے۔ نقلیں پہلے کی طرح کھلتی ہیں۔</translation>
    </message>
    <message>
        <source>The keyring of this desktop opens your data.</source>
        <translation>اس کمپیوٹر کی کی رنگ آپ کا ڈیٹا کھولتی ہے۔</translation>
    </message>
    <message>
        <source>The new recovery code is valid. The old one opens nothing any more.</source>
        <translation>نیا ریکوری کوڈ لاگو ہو گیا ہے۔ پرانے کوڈ سے اب کچھ نہیں کھلتا۔</translation>
    </message>
    <message>
        <source>The new passphrase opens your data.</source>
        <translation>نیا پاس فریز آپ کا ڈیٹا کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Your recovery code has not been confirmed yet.</source>
        <translation>آپ کے ریکوری کوڈ کی تصدیق ابھی نہیں ہوئی۔</translation>
    </message>
</context>
<context>
    <name>TriageLine</name>
    <message>
        <source>Turn to whoever can help with this</source>
        <translation>جو اس میں مدد کر سکیں، ان سے رابطہ کریں</translation>
    </message>
    <message>
        <source>They can help</source>
        <translation>وہ مدد کر سکتے ہیں</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گیا</translation>
    </message>
</context>
<context>
    <name>TrialColumn</name>
    <message>
        <source>The caller at the end: {band}, {mood} of 100</source>
        <translation>آخر میں کالر: {band}، 100 میں سے {mood}</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>{file} cannot be opened: it is damaged, or the key is another one.</source>
        <translation>{file} نہیں کھلتی: وہ خراب ہے، یا اس کی کلید کوئی اور ہے۔</translation>
    </message>
    <message>
        <source>A part of your data on this disk is damaged. Please close the app when you can and open it again: it then puts right what can be put right.</source>
        <translation>اس ڈسک پر آپ کے ڈیٹا کا ایک حصہ خراب ہو گیا ہے۔ براہِ کرم جب ہو سکے ایپ بند کر کے دوبارہ کھولیں: پھر جو ٹھیک ہو سکتا ہے وہ ٹھیک کر دیا جائے گا۔</translation>
    </message>
    <message>
        <source>{file} was not made by this app, so it is left alone.</source>
        <translation>{file} اس ایپ نے نہیں بنائی، اس لیے اسے چھیڑا نہیں گیا۔</translation>
    </message>
    <message>
        <source>{file} was written by a newer version. Please update the app.</source>
        <translation>{file} کسی نئے ورژن نے لکھی ہے۔ براہِ کرم ایپ اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>The app is open already.</source>
        <translation>ایپ پہلے سے کھلی ہے۔</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved. Please make some room.</source>
        <translation>ڈسک بھر گئی ہے: مزید کچھ محفوظ نہیں ہو سکتا۔ براہِ کرم کچھ جگہ بنائیں۔</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}. Please look at its rights and its disk.</source>
        <translation>{folder} میں کچھ لکھا نہیں جا سکتا۔ براہِ کرم اس کی اجازتیں اور ڈسک دیکھیں۔</translation>
    </message>
    <message>
        <source>That opens nothing. Please check each letter and try again.</source>
        <translation>اس سے کچھ نہیں کھلا۔ براہِ کرم ہر حرف دیکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This desktop has no keyring, so a passphrase guards your data.</source>
        <translation>اس کمپیوٹر پر کی رنگ نہیں، اس لیے آپ کا ڈیٹا پاس فریز سے محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, or use your passphrase.</source>
        <translation>کی رنگ لاک ہے۔ اسے کھولیں، یا اپنا پاس فریز استعمال کریں۔</translation>
    </message>
    <message>
        <source>The keyring does not hold our key any more. Use your recovery code.</source>
        <translation>کی رنگ میں اب ہماری کلید نہیں۔ اپنا ریکوری کوڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>{file} is damaged. Use a backup of it, or your recovery code.</source>
        <translation>{file} خراب ہے۔ اس کا بیک اپ یا اپنا ریکوری کوڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} وہاں نہیں ہے۔</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} پڑھی نہیں جاتی۔</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be told. Choose what looks right.</source>
        <translation>{file} کے حروف واضح نہیں۔ جو درست لگے اسے چنیں۔</translation>
    </message>
    <message>
        <source>There is no encoding called {name}.</source>
        <translation>{name} نام کی کوئی انکوڈنگ نہیں۔</translation>
    </message>
    <message>
        <source>{folder} holds more than {files} files or {megabytes} MB.</source>
        <translation>{folder} میں {files} سے زیادہ فائلیں یا {megabytes} MB ہیں۔</translation>
    </message>
    <message>
        <source>{file} has no column {heading}.</source>
        <translation>{file} میں {heading} کالم نہیں ہے۔</translation>
    </message>
    <message>
        <source>A column cannot hold {field}. It can hold: {known}.</source>
        <translation>کالم میں {field} نہیں ہو سکتا۔ یہ ہو سکتے ہیں: {known}۔</translation>
    </message>
    <message>
        <source>{file} is no practice run that somebody shared, or it is damaged or newer than this app. Nothing was changed.</source>
        <translation>{file} شیئر کی گئی مشقی کال نہیں، یا خراب ہے یا اس ایپ سے نئی ہے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>{file} is not as it should be.</source>
        <translation>{file} درست نہیں۔</translation>
    </message>
    <message>
        <source>{picture} is missing, or is no PNG, JPEG, GIF or WebP of at most {megabytes} MB.</source>
        <translation>{picture} موجود نہیں، یا وہ زیادہ سے زیادہ {megabytes} MB کی PNG، JPEG، GIF یا WebP نہیں ہے۔</translation>
    </message>
    <message>
        <source>{file}, line {line}: {field} is not as it should be.</source>
        <translation>{file}، سطر {line}: {field} درست نہیں۔</translation>
    </message>
    <message>
        <source>{file} cannot be used. It has to be a scenario, or a story in one of these formats: {formats}. At most {megabytes} MB.</source>
        <translation>{file} کام نہیں آ سکتی۔ یہ کوئی منظرنامہ ہو، یا ان میں سے کسی شکل میں کہانی: {formats}۔ زیادہ سے زیادہ {megabytes} ایم بی۔</translation>
    </message>
    <message>
        <source>There is nothing to import in {file}.</source>
        <translation>{file} میں امپورٹ کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Please say what each column of {file} holds.</source>
        <translation>براہِ کرم بتائیں کہ {file} کے ہر کالم میں کیا ہے۔</translation>
    </message>
    <message>
        <source>There are no articles in {file} that the app can read.</source>
        <translation>{file} میں ایسے مضامین نہیں جو ایپ پڑھ سکے۔</translation>
    </message>
    <message>
        <source>No article is marked as public yet, so there is nothing to write.</source>
        <translation>ابھی کوئی مضمون عوامی نہیں ہے، اس لیے لکھنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>One page holds one language, and there are several: {languages}.</source>
        <translation>ایک صفحے پر ایک ہی زبان ہوتی ہے، اور یہاں کئی ہیں: {languages}۔</translation>
    </message>
    <message>
        <source>{file} is no export of everything by this app. Nothing was changed.</source>
        <translation>{file} اس ایپ کا مکمل ایکسپورٹ نہیں ہے۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>{file} is damaged, or was changed since it was written. Nothing was changed here.</source>
        <translation>{file} خراب ہے، یا لکھے جانے کے بعد بدلی گئی ہے۔ یہاں کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than any export holds. Nothing was changed.</source>
        <translation>{file} کھلنے پر کسی بھی ایکسپورٹ سے کہیں بڑی ہو جائے گی۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}.</source>
        <translation>{zone} نام کا کوئی ٹائم زون نہیں ہے۔</translation>
    </message>
    <message>
        <source>Please say in which time zone the times of {file} are.</source>
        <translation>براہِ کرم بتائیں کہ {file} کے اوقات کس ٹائم زون کے ہیں۔</translation>
    </message>
    <message>
        <source>{file} is damaged at line {line}. It is kept aside; the usual settings hold.</source>
        <translation>{file} سطر {line} پر خراب ہے۔ اسے الگ رکھ دیا گیا ہے؛ عام سیٹنگز لاگو ہیں۔</translation>
    </message>
    <message>
        <source>The settings name a phone {source} that does not exist.</source>
        <translation>سیٹنگز میں فون {source} لکھا ہے، مگر وہ ہے نہیں۔</translation>
    </message>
    <message>
        <source>The phone {source} cannot work with {setting} as it is set.</source>
        <translation>فون {source} {setting} کی اس سیٹنگ کے ساتھ نہیں چل سکتا۔</translation>
    </message>
    <message>
        <source>The settings name the phone {source} twice; only the first of them is used.</source>
        <translation>سیٹنگز میں فون {source} دو بار ہے؛ صرف پہلا استعمال ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The softphone {source} is not answering. Hold and hang up in it by hand.</source>
        <translation>سافٹ فون {source} جواب نہیں دے رہا۔ ہولڈ اور کال ختم براہِ راست اسی میں کریں۔</translation>
    </message>
    <message>
        <source>Another program controls the softphone {source}.</source>
        <translation>سافٹ فون {source} کو کوئی اور پروگرام چلا رہا ہے۔</translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <translation>یہ فون نمبر نہیں ہے۔</translation>
    </message>
    <message>
        <source>This call is not turned into text: the parts for it are missing (agentassist[transcript]).</source>
        <translation>یہ کال متن میں نہیں بدل رہی: اس کے لیے ضروری حصے موجود نہیں (agentassist[transcript])۔</translation>
    </message>
    <message>
        <source>This call is not turned into text: {folder} holds no speech model. Choose another in the settings.</source>
        <translation>یہ کال متن میں نہیں بدل رہی: {folder} میں اسپیچ ماڈل نہیں ہے۔ سیٹنگز میں دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>This call is not turned into text: neither microphone nor loudspeaker can be heard.</source>
        <translation>یہ کال متن میں نہیں بدل رہی: نہ مائیک سنائی دے رہا ہے نہ اسپیکر۔</translation>
    </message>
    <message>
        <source>This call is no longer turned into text: that part stopped. Your call and notes are safe.</source>
        <translation>یہ کال اب متن میں نہیں بدل رہی: وہ حصہ رک گیا۔ آپ کی کال اور نوٹس محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>The model that finds by meaning is not installed here. Search goes on by words.</source>
        <translation>مطلب سے ڈھونڈنے والا ماڈل یہاں نہیں ہے۔ تلاش الفاظ سے چلتی رہے گی۔</translation>
    </message>
    <message>
        <source>{address} cannot be asked. A model&apos;s address begins with {scheme}, or is on this computer.</source>
        <translation>{address} سے پوچھا نہیں جا سکتا۔ ماڈل کا پتہ {scheme} سے شروع ہوتا ہے، یا اسی کمپیوٹر پر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The model at {server} does not answer. All else goes on.</source>
        <translation>{server} کا ماڈل جواب نہیں دے رہا۔ باقی سب چلتا رہے گا۔</translation>
    </message>
    <message>
        <source>The model at {server} does not take the key. Please look at it in the settings.</source>
        <translation>{server} کا ماڈل کلید قبول نہیں کرتا۔ براہِ کرم سیٹنگز میں اسے دیکھیں۔</translation>
    </message>
    <message>
        <source>What {server} answers is not from such a model. Please look at its address and name.</source>
        <translation>{server} کا جواب ایسے ماڈل کا نہیں ہے۔ براہِ کرم اس کا پتہ اور نام دیکھیں۔</translation>
    </message>
    <message>
        <source>The keyring did not take the key, so it was not kept. Unlock the keyring and try again.</source>
        <translation>کی رنگ نے کلید نہیں لی، اس لیے وہ رکھی نہیں گئی۔ کی رنگ کھولیں اور پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>This computer does not let the app wait for others on its network. A firewall may forbid it.</source>
        <translation>یہ کمپیوٹر ایپ کو اپنے نیٹ ورک پر دوسروں کا انتظار کرنے نہیں دیتا۔ شاید کوئی فائر وال روک رہی ہے۔</translation>
    </message>
    <message>
        <source>{address} is not the address of a computer. It looks like the one on the trainer&apos;s screen.</source>
        <translation>{address} کسی کمپیوٹر کا پتہ نہیں ہے۔ پتہ ویسا ہوتا ہے جیسا ٹرینر کی اسکرین پر نظر آتا ہے۔</translation>
    </message>
    <message>
        <source>Nobody waits at {address}. Both computers must be in one network, and the trainer&apos;s waiting.</source>
        <translation>{address} پر کوئی انتظار میں نہیں۔ دونوں کمپیوٹر ایک ہی نیٹ ورک میں ہوں، اور ٹرینر کا کمپیوٹر انتظار میں ہو۔</translation>
    </message>
    <message>
        <source>{address} answers, but no trainer waits there with this app.</source>
        <translation>{address} سے جواب آیا، مگر وہاں اس ایپ کے ساتھ کوئی ٹرینر انتظار میں نہیں۔</translation>
    </message>
    <message>
        <source>The other computer has another version of the app. Please update both.</source>
        <translation>دوسرے کمپیوٹر پر ایپ کا دوسرا ورژن ہے۔ براہ کرم دونوں کو اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>That is not the code on the trainer&apos;s screen. Please check each letter and try again.</source>
        <translation>ٹرینر کی اسکرین پر یہ کوڈ نہیں ہے۔ براہ کرم ہر حرف دیکھ کر پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>There is no connection called {connector}.</source>
        <translation>{connector} نام کا کوئی کنکشن نہیں ہے۔</translation>
    </message>
    <message>
        <source>{connector} cannot work yet. Please look at its {setting}.</source>
        <translation>{connector} ابھی کام نہیں کر سکتا۔ براہِ کرم اس کی ترتیب {setting} دیکھیں۔</translation>
    </message>
    <message>
        <source>The password for {connector} is not in the keyring. Please type it once more.</source>
        <translation>{connector} کا پاس ورڈ کی رنگ میں نہیں ہے۔ براہِ کرم اسے ایک بار پھر لکھیں۔</translation>
    </message>
    <message>
        <source>{address} is neither encrypted nor on this computer, so nothing was sent there.</source>
        <translation>{address} نہ خفیہ کاری والا ہے نہ اس کمپیوٹر پر، اس لیے وہاں کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>{server} does not answer. What you have here stands.</source>
        <translation>{server} جواب نہیں دے رہا۔ یہاں جو ہے وہ ویسا ہی ہے۔</translation>
    </message>
    <message>
        <source>{server} cannot prove who it is, so no password was sent there.</source>
        <translation>{server} اپنی شناخت ثابت نہیں کر سکتا، اس لیے وہاں کوئی پاس ورڈ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>{server} does not let you in, or not as far. Please look at name, password and rights.</source>
        <translation>{server} داخلے یا اتنی رسائی کی اجازت نہیں دیتا۔ براہِ کرم نام، پاس ورڈ اور اختیارات دیکھیں۔</translation>
    </message>
    <message>
        <source>{server} asks to be left alone for {wait_s} seconds. What came until now is kept.</source>
        <translation>{server} {wait_s} سیکنڈ رکنے کو کہہ رہا ہے۔ اب تک جو آیا وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>What {server} answers is not from such a server. Please look at its address.</source>
        <translation>{server} کا جواب ایسے سرور کا نہیں ہے۔ براہِ کرم اس کا پتہ دیکھیں۔</translation>
    </message>
    <message>
        <source>{server} answers more than {megabytes} MB at once. Nothing of it was taken.</source>
        <translation>{server} ایک بار میں {megabytes} MB سے زیادہ بھیجتا ہے۔ اس میں سے کچھ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>There is no such contact any more.</source>
        <translation>یہ رابطہ اب موجود نہیں ہے۔</translation>
    </message>
    <message>
        <source>In your team, trainers and owners erase people for good. Nothing was removed; please ask one of them.</source>
        <translation>آپ کی ٹیم میں لوگوں کو ہمیشہ کے لیے ٹرینر اور مالک مٹاتے ہیں۔ کچھ نہیں ہٹایا گیا؛ براہ کرم ان میں سے کسی سے کہیں۔</translation>
    </message>
    <message>
        <source>{count} contacts share this number. Choose one of them.</source>
        <translation>یہ نمبر {count} رابطوں کا ہے۔ براہِ کرم ان میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>Another program sent something that is no call. It was ignored.</source>
        <translation>کسی اور پروگرام نے کچھ بھیجا جو کال نہیں۔ اسے نظر انداز کیا گیا۔</translation>
    </message>
    <message>
        <source>The app is not open.</source>
        <translation>ایپ کھلی نہیں ہے۔</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Your call and notes are safe.</source>
        <translation>ہماری طرف سے کچھ گڑبڑ ہوئی۔ آپ کی کال اور نوٹس محفوظ ہیں۔</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open your data</source>
        <translation>اپنا ڈیٹا کھولیں</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>پاس فریز یا ریکوری کوڈ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>ریکوری کوڈ</translation>
    </message>
    <message>
        <source>It is encrypted on this computer.</source>
        <translation>یہ اس کمپیوٹر پر انکرپٹڈ ہے۔</translation>
    </message>
    <message>
        <source>Let the keyring of this desktop open it from now on</source>
        <translation>اب سے اس کمپیوٹر کی کی رنگ اسے کھولے</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>کی رنگ سے دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop, so what you chose or wrote down opens your data.</source>
        <translation>اس کمپیوٹر پر کوئی کی رنگ جواب نہیں دے رہی، اس لیے آپ کا ڈیٹا اسی سے کھلے گا جو آپ نے چنا یا لکھ کر رکھا تھا۔</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked. Unlock it and try again, or type what you wrote down.</source>
        <translation>اس کمپیوٹر کی کی رنگ لاک ہے۔ اسے کھول کر دوبارہ کوشش کریں، یا جو آپ نے لکھ کر رکھا ہے وہ ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>This is another keyring than last time, or it has lost our key. Your data is as it was, and opens with what you chose or wrote down.</source>
        <translation>یہ پچھلی بار والی کی رنگ نہیں، یا اس میں ہماری کلید نہیں رہی۔ آپ کا ڈیٹا جیسا تھا ویسا ہی ہے، اور اسی سے کھلے گا جو آپ نے چنا یا لکھ کر رکھا تھا۔</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Yes, it helped</source>
        <translation>ہاں، مدد ملی</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>No, it did not help</source>
        <translation>نہیں، مدد نہیں ملی</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>یہ غلط ہے</translation>
    </message>
    <message>
        <source>What is wrong? (optional)</source>
        <translation>کیا غلط ہے؟ (لازمی نہیں)</translation>
    </message>
    <message>
        <source>What is wrong with this article</source>
        <translation>اس مضمون میں کیا غلط ہے</translation>
    </message>
    <message>
        <source>Mark as wrong</source>
        <translation>غلط بتائیں</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شکریہ۔</translation>
    </message>
    <message>
        <source>Did that help?</source>
        <translation>کیا اس سے مدد ملی؟</translation>
    </message>
    <message>
        <source>Marked as wrong</source>
        <translation>غلط بتایا گیا</translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message>
        <source>Voice of practice callers: in the model&apos;s words</source>
        <translation>مشق کے کالر کی بولی: ماڈل کے الفاظ میں</translation>
    </message>
    <message numerus="yes">
        <source>What callers do and how they feel is never up to the model, nor is your score. Without an answer within %n second(s) they speak as the scenario has it.</source>
        <translation>
            <numerusform>کالر کیا کرتے ہیں اور کیسا محسوس کرتے ہیں، یہ ماڈل کبھی طے نہیں کرتا، آپ کے نمبر بھی نہیں۔ %n سیکنڈ میں جواب نہ ملے تو وہ وہی کہتے ہیں جو منظرنامے میں لکھا ہے۔</numerusform>
            <numerusform>کالر کیا کرتے ہیں اور کیسا محسوس کرتے ہیں، یہ ماڈل کبھی طے نہیں کرتا، آپ کے نمبر بھی نہیں۔ %n سیکنڈ میں جواب نہ ملے تو وہ وہی کہتے ہیں جو منظرنامے میں لکھا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>In practice calls this server then gets the line the caller is about to say, their mood, and the last lines you said, without cards, codes, long numbers and addresses. What the caller has not told yet stays here.</source>
        <translation>تب مشق کی کالوں میں اس سرور کو یہ جاتا ہے: کالر اب کیا کہنے والے ہیں، ان کا موڈ، اور آپ کی پچھلی باتیں، کارڈ، کوڈ، لمبے نمبر اور پتوں کے بغیر۔ جو کالر نے ابھی نہیں بتایا، وہ یہیں رہتا ہے۔</translation>
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
        <translation>راستے</translation>
    </message>
    <message>
        <source>Ticked: the caller takes it.</source>
        <translation>نشان: کالر اسے مان لیتے ہیں۔</translation>
    </message>
    <message>
        <source>It is solved, they agree</source>
        <translation>حل ہوا، وہ متفق ہیں</translation>
    </message>
    <message>
        <source>they would take it now</source>
        <translation>ابھی مان لیں گے</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your own data</source>
        <translation>آپ کا اپنا ڈیٹا</translation>
    </message>
    <message>
        <source>Contacts and calls stay on this computer, in a file that only you can open.</source>
        <translation>رابطے اور کالیں اسی کمپیوٹر پر رہتی ہیں، ایسی فائل میں جسے صرف آپ کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Its key goes into the keyring of this desktop, so nothing needs to be typed each day.</source>
        <translation>اس کی کلید اس کمپیوٹر کی کی رنگ میں جاتی ہے، اس لیے روز کچھ ٹائپ نہیں کرنا پڑتا۔</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>شروع کریں</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>{time} there</source>
        <translation>وہاں {time}</translation>
    </message>
    <message>
        <source>calling in {language}</source>
        <translation>{language} میں کال</translation>
    </message>
    <message>
        <source>{where}. {now}</source>
        <translation>{where}۔ {now}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
</context>
<context>
    <name>WholeComing</name>
    <message>
        <source>Looked over so far</source>
        <translation>اب تک دیکھا گیا</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>اندر لائیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>WholeProgress</name>
    <message>
        <source>Everything comes in from {file}</source>
        <translation>{file} سے سب کچھ آ رہا ہے</translation>
    </message>
    <message>
        <source>All of it comes in, or nothing. Calls still ring in your phone meanwhile.</source>
        <translation>یا تو سب کچھ آتا ہے یا کچھ بھی نہیں۔ اس دوران کالیں آپ کے فون پر آتی رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Everything from a file</source>
        <translation>سب کچھ ایک فائل سے</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>اب تک آیا</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>سب ویسا ہی رہنے دیں</translation>
    </message>
</context>
<context>
    <name>WholeSettings</name>
    <message>
        <source>Save everything as a file…</source>
        <translation>سب کچھ ایک فائل میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>Bring everything in from a file…</source>
        <translation>فائل سے سب کچھ اندر لائیں…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>All you have here in one file, in forms that other programs read too. It is not encrypted: whoever has the file can read everything in it, so keep it as you would keep papers.</source>
        <translation>یہاں آپ کا سب کچھ ایک فائل میں، ایسی شکلوں میں جنہیں دوسرے پروگرام بھی پڑھتے ہیں۔ یہ انکرپٹ نہیں ہوتی: جس کے پاس فائل ہو وہ سب کچھ پڑھ سکتا ہے، اس لیے اسے کاغذات کی طرح سنبھال کر رکھیں۔</translation>
    </message>
    <message>
        <source>Such a file also comes in again, here or on another computer. You see what is in it first.</source>
        <translation>ایسی فائل یہاں یا کسی اور کمپیوٹر پر واپس بھی لائی جا سکتی ہے۔ پہلے دکھایا جاتا ہے کہ اس میں کیا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln قطار</numerusform>
            <numerusform>%Ln قطاریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}: {rows}</source>
        <translation>{file} لکھی جا رہی ہے: {rows}</translation>
    </message>
    <message>
        <source>{file} is written: {rows}</source>
        <translation>{file} لکھ دی گئی: {rows}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>روک دیا گیا؛ کوئی فائل نہیں لکھی گئی۔</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>کوئی فائل نہیں لکھی گئی۔</translation>
    </message>
    <message>
        <source>Save everything, readable by anybody</source>
        <translation>سب کچھ محفوظ کریں، جسے کوئی بھی پڑھ سکتا ہے</translation>
    </message>
    <message>
        <source>Everything in one file (*.zip);;All files (*)</source>
        <translation>ایک فائل میں سب کچھ (*.zip);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Bring everything in</source>
        <translation>سب کچھ اندر لائیں</translation>
    </message>
</context>
<context>
    <name>WholeWords</name>
    <message>
        <source>Looking through {file}. Nothing has come in yet.</source>
        <translation>{file} دیکھی جا رہی ہے۔ ابھی کچھ نہیں آیا۔</translation>
    </message>
    <message>
        <source>{file} is whole. This is in it:</source>
        <translation>{file} مکمل ہے۔ اس میں یہ ہے:</translation>
    </message>
    <message>
        <source>Nothing of {file} came in. All is as it was.</source>
        <translation>{file} سے کچھ نہیں آیا۔ سب کچھ پہلے جیسا ہے۔</translation>
    </message>
    <message>
        <source>Nothing in {file} was new here.</source>
        <translation>{file} میں یہاں کے لیے کچھ نیا نہیں تھا۔</translation>
    </message>
    <message numerus="yes">
        <source>{file} came in. %Ln row(s) were new here, or newer.</source>
        <translation>
            <numerusform>{file} آ گئی۔ %Ln قطار یہاں نئی تھی یا زیادہ تازہ۔</numerusform>
            <numerusform>{file} آ گئی۔ %Ln قطاریں یہاں نئی تھیں یا زیادہ تازہ۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln رابطہ</numerusform>
            <numerusform>%Ln رابطے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) and messages</source>
        <translation>
            <numerusform>%Ln کال یا پیغام</numerusform>
            <numerusform>%Ln کالیں اور پیغامات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) and follow-ups</source>
        <translation>
            <numerusform>%Ln وعدہ یا فالو اپ</numerusform>
            <numerusform>%Ln وعدے اور فالو اپ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln مضمون</numerusform>
            <numerusform>%Ln مضامین</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of words</source>
        <translation>
            <numerusform>الفاظ کا %Ln گروہ</numerusform>
            <numerusform>الفاظ کے %Ln گروہ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice call(s)</source>
        <translation>
            <numerusform>مشق کی %Ln کال</numerusform>
            <numerusform>مشق کی %Ln کالیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln تصویر</numerusform>
            <numerusform>%Ln تصویریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of your content</source>
        <translation>
            <numerusform>آپ کے مواد کی %Ln فائل</numerusform>
            <numerusform>آپ کے مواد کی %Ln فائلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation>{when} کو لکھی گئی</translation>
    </message>
    <message>
        <source>Written {when} by {who}</source>
        <translation>{when} کو {who} کی طرف سے لکھی گئی</translation>
    </message>
    <message>
        <source>Undo goes back to the copy from before. What you did since is then kept as a copy too.</source>
        <translation>“واپس لیں” پہلے کی نقل پر لوٹاتا ہے۔ اس کے بعد کا کام بھی تب نقل کے طور پر رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Of what is here already, the newer one stays, field by field. Nothing is taken away, and who was erased stays so. A copy of all you have is made first. The windows close while it comes in, and open again.</source>
        <translation>جو یہاں پہلے سے ہے، اس میں ہر فیلڈ کی نئی قدر رہتی ہے۔ کچھ ہٹایا نہیں جاتا، اور جنہیں مٹایا گیا وہ مٹے رہتے ہیں۔ پہلے آپ کے سارے ڈیٹا کی نقل بنتی ہے۔ ڈیٹا آتے وقت ونڈوز بند ہوتی ہیں اور پھر کھل جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Your team gets it too, so it cannot be taken back.</source>
        <translation>یہ آپ کی ٹیم کو بھی ملتا ہے، اس لیے واپس نہیں لیا جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>WindowGroup</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حروف کا سائز</translation>
    </message>
    <message>
        <source>Urdu letters</source>
        <translation>اردو خط</translation>
    </message>
    <message>
        <source>Keep the call window above the others</source>
        <translation>کال ونڈو کو سب سے اوپر رکھیں</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ونڈو</translation>
    </message>
</context>
<context>
    <name>WithTrainer</name>
    <message>
        <source>Share with my trainer</source>
        <translation>اپنے ٹرینر سے شیئر کریں</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>شیئر کرنا واپس لیں</translation>
    </message>
    <message>
        <source>Save a file for my trainer…</source>
        <translation>اپنے ٹرینر کے لیے فائل محفوظ کریں…</translation>
    </message>
</context>
<context>
    <name>WordingLine</name>
    <message>
        <source>Sounds: {manner}</source>
        <translation>سننے میں: {manner}</translation>
    </message>
    <message>
        <source>As in the sample: {words}</source>
        <translation>نمونے جیسا: {words}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Greet</source>
        <translation>سلام</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>شناخت</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>جانیں</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>سمجھیں</translation>
    </message>
    <message>
        <source>Say back</source>
        <translation>دہرائیں</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>حل کریں</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ہولڈ</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ٹرانسفر</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>مکمل کریں</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>سنیں</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تصدیق</translation>
    </message>
    <message>
        <source>They have not heard their points back yet.</source>
        <translation>ان کی باتیں ابھی دہرائی نہیں گئیں۔</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>ہولڈ پر</translation>
    </message>
    <message>
        <source>Go back soon</source>
        <translation>جلد واپس جائیں</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>ابھی واپس جائیں</translation>
    </message>
    <message>
        <source>Over a minute</source>
        <translation>ایک منٹ سے زیادہ</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>گھنٹی بج رہی ہے</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>ڈائل ہو رہا ہے</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>کال پر</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>ہولڈ پر</translation>
    </message>
    <message>
        <source>They hold</source>
        <translation>ان کا ہولڈ</translation>
    </message>
    <message>
        <source>Phone lost</source>
        <translation>فون رابطہ ٹوٹا</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>منسلک</translation>
    </message>
    <message>
        <source>Not answering, trying again</source>
        <translation>جواب نہیں، دوبارہ کوشش جاری</translation>
    </message>
    <message>
        <source>Another program controls it</source>
        <translation>کوئی اور پروگرام چلا رہا ہے</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>جواب نہیں دے رہا</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) this month</source>
        <translation>
            <numerusform>اس ماہ %n رابطہ</numerusform>
            <numerusform>اس ماہ %n رابطے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 7 days</source>
        <translation>
            <numerusform>7 دنوں میں %n رابطہ</numerusform>
            <numerusform>7 دنوں میں %n رابطے</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise overdue</source>
        <translation>وعدے کا وقت گزر گیا</translation>
    </message>
    <message>
        <source>Promise due today</source>
        <translation>آج کا وعدہ باقی</translation>
    </message>
    <message>
        <source>Promise due {day}</source>
        <translation>وعدہ {day} تک</translation>
    </message>
    <message>
        <source>New caller</source>
        <translation>نئے کالر</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>نمبر چھپا ہے</translation>
    </message>
    <message>
        <source>Passed on once in this matter</source>
        <translation>اس معاملے میں ایک بار سونپا گیا</translation>
    </message>
    <message numerus="yes">
        <source>Passed on %n time(s) in this matter</source>
        <translation>
            <numerusform>اس معاملے میں %n بار سونپا گیا</numerusform>
            <numerusform>اس معاملے میں %n بار سونپا گیا</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone not answering</source>
        <translation>فون جواب نہیں دے رہا</translation>
    </message>
    <message>
        <source>They cannot hear you</source>
        <translation>وہ آپ کی آواز نہیں سن سکتے</translation>
    </message>
    <message numerus="yes">
        <source>Waited %n second(s)</source>
        <translation>
            <numerusform>%n سیکنڈ انتظار</numerusform>
            <numerusform>%n سیکنڈ انتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waited %n minute(s)</source>
        <translation>
            <numerusform>%n منٹ انتظار</numerusform>
            <numerusform>%n منٹ انتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Prefers: {channel}</source>
        <translation>پسند: {channel}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>کال</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>ایس ایم ایس</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>چیٹ</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>سوشل میڈیا</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>آمنے سامنے</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>سیلف سروس</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>حل ہوا</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزوی</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>آگے سونپا</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>مس ہوئی</translation>
    </message>
    <message numerus="yes">
        <source>You may, up to %n day(s)</source>
        <translation>
            <numerusform>اجازت ہے، %n دن تک</numerusform>
            <numerusform>اجازت ہے، %n دن تک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may, up to %n piece(s)</source>
        <translation>
            <numerusform>اجازت ہے، %n عدد تک</numerusform>
            <numerusform>اجازت ہے، %n عدد تک</numerusform>
        </translation>
    </message>
    <message>
        <source>You may, up to {amount}</source>
        <translation>اجازت ہے، {amount} تک</translation>
    </message>
    <message>
        <source>Ask {amount}</source>
        <translation>{amount} سے پوچھیں</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>اجازت ہے</translation>
    </message>
    <message>
        <source>You may, up to a limit</source>
        <translation>ایک حد تک اجازت ہے</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>پہلے پوچھیں</translation>
    </message>
    <message>
        <source>Nobody may</source>
        <translation>کسی کو اجازت نہیں</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>پوچھا نہیں</translation>
    </message>
    <message>
        <source>The call is still running</source>
        <translation>کال ابھی چل رہی ہے</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>نتیجہ کیا رہا؟</translation>
    </message>
    <message>
        <source>Was it solved?</source>
        <translation>کیا حل ہوا؟</translation>
    </message>
    <message>
        <source>Did you apologise for the wait?</source>
        <translation>کیا انتظار پر معذرت کی؟</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>باقی وعدے</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>کال بیک</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>مسڈ کالز</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>فالو اپ</translation>
    </message>
    <message>
        <source>Undo tick</source>
        <translation>نشان واپس لیں</translation>
    </message>
    <message>
        <source>Undo what they said</source>
        <translation>ان کی بات واپس لیں</translation>
    </message>
    <message>
        <source>Undo promise</source>
        <translation>وعدہ واپس لیں</translation>
    </message>
    <message>
        <source>Undo wrap-up</source>
        <translation>تکمیل واپس لیں</translation>
    </message>
    <message>
        <source>Undo choice</source>
        <translation>انتخاب واپس لیں</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>ملانا واپس لیں</translation>
    </message>
    <message>
        <source>Undo what came of it</source>
        <translation>نتیجہ واپس لیں</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>امپورٹ واپس لیں</translation>
    </message>
    <message>
        <source>Undo contact</source>
        <translation>رابطہ واپس لیں</translation>
    </message>
    <message>
        <source>Undo done</source>
        <translation>”ہو گیا“ واپس لیں</translation>
    </message>
    <message>
        <source>Undo call-back</source>
        <translation>کال بیک واپس لیں</translation>
    </message>
    <message>
        <source>Undo that step</source>
        <translation>وہ قدم واپس لیں</translation>
    </message>
    <message>
        <source>Undo keeping them</source>
        <translation>انہیں رکھنا واپس لیں</translation>
    </message>
    <message>
        <source>Undo apology</source>
        <translation>معذرت واپس لیں</translation>
    </message>
    <message>
        <source>Undo dismissal</source>
        <translation>ہٹانا واپس لیں</translation>
    </message>
    <message>
        <source>Bring the scenario back</source>
        <translation>منظرنامہ واپس لائیں</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>ہٹانا واپس لیں</translation>
    </message>
    <message>
        <source>Undo what you said of it</source>
        <translation>مضمون کی رائے واپس لیں</translation>
    </message>
    <message>
        <source>Undo meaning</source>
        <translation>معنی واپس لیں</translation>
    </message>
    <message>
        <source>Undo approval</source>
        <translation>منظوری والا قدم واپس لیں</translation>
    </message>
    <message>
        <source>Undo rule</source>
        <translation>اصول واپس لیں</translation>
    </message>
    <message>
        <source>Undo new address</source>
        <translation>نیا پتہ واپس لیں</translation>
    </message>
    <message>
        <source>Undo article</source>
        <translation>مضمون واپس لیں</translation>
    </message>
    <message>
        <source>Undo words</source>
        <translation>الفاظ واپس لیں</translation>
    </message>
    <message>
        <source>Undo that choice of text</source>
        <translation>چنی ہوئی بات واپس لیں</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>refund, money back, wapsi</source>
        <translation>ریفنڈ، پیسے واپس، واپسی</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Words that mean the same, with commas between them</source>
        <translation>ایک ہی معنی کے الفاظ، درمیان میں کاما</translation>
    </message>
    <message>
        <source>A group needs at least two words, with a comma between them.</source>
        <translation>گروہ میں کم از کم دو الفاظ چاہییں، درمیان میں کاما۔</translation>
    </message>
    <message>
        <source>Another group has all of these words already.</source>
        <translation>یہ سب الفاظ پہلے سے دوسرے گروہ میں ہیں۔</translation>
    </message>
    <message>
        <source>One of these is too long. Is a comma missing?</source>
        <translation>ان میں سے ایک بہت لمبا ہے۔ کیا کاما رہ گیا؟</translation>
    </message>
    <message>
        <source>These are too many words for one group. Make two groups of them.</source>
        <translation>ایک گروہ کے لیے یہ الفاظ بہت زیادہ ہیں۔ ان کے دو گروہ بنائیں۔</translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>Search your groups</source>
        <translation>اپنے گروہ تلاش کریں</translation>
    </message>
    <message>
        <source>Search groups of words</source>
        <translation>الفاظ کے گروہ تلاش کریں</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translation>الفاظ کے گروہ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of your own</source>
        <translation>
            <numerusform>%Ln اپنا گروہ</numerusform>
            <numerusform>%Ln اپنے گروہ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are always there.</source>
        <translation>
            <numerusform>مزید %Ln ہمیشہ موجود ہے۔</numerusform>
            <numerusform>مزید %Ln ہمیشہ موجود ہیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>Word</source>
        <translation>لفظ</translation>
    </message>
    <message>
        <source>Means the same</source>
        <translation>وہی معنی</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Import…</source>
        <translation>امپورٹ…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ایکسپورٹ…</translation>
    </message>
    <message>
        <source>Who searches for one word of a group also finds the others, in any language.</source>
        <translation>گروہ کا ایک لفظ تلاش کرنے پر باقی بھی ملتے ہیں، کسی بھی زبان میں۔</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>Words (*.yaml *.yml);;All files (*)</source>
        <translation>الفاظ (*.yaml *.yml);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Words from a file</source>
        <translation>فائل سے الفاظ</translation>
    </message>
    <message>
        <source>Words into a file</source>
        <translation>الفاظ فائل میں</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Workbench</source>
        <translation>ورک بینچ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
</context>
<context>
    <name>WrapUpPanel</name>
    <message>
        <source>Who was it?</source>
        <translation>کون تھے؟</translation>
    </message>
    <message>
        <source>Who was it? A name makes a contact</source>
        <translation>کون تھے؟ نام سے رابطہ بنے گا</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>بات کس بارے میں تھی</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>فالو اپ</translation>
    </message>
    <message>
        <source>Outcome {figure}</source>
        <translation>نتیجہ {figure}</translation>
    </message>
    <message>
        <source>Solved: {answer}</source>
        <translation>حل ہوا: {answer}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>موضوع</translation>
    </message>
</context>
</TS>
