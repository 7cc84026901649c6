<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActChoice</name>
    <message>
        <source>What this line was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that it was; mood and score follow, and the line is heard so from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say before a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them hear you again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abusive caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a breather of 20 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New call from the copied number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>You asked: was it solved?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApologyPanel</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologised for the wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for the wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You held them for %n second(s).</source>
        <translation>
            <numerusform>You held them for %n second.</numerusform>
            <numerusform>You held them for %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank them for waiting, and apologise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>They said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>{what}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was asked at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for a yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleBody</name>
    <message>
        <source>Text in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown here; all of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>Callers asked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, one a line, as callers ask them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers may read it too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, in the words callers use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Search by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How public answers are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleVersions</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or discard your changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each save adds a version; none is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskBackStep</name>
    <message>
        <source>Type it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your note or printout. Spaces, dashes and small letters do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code yet. Please compare it letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskHoldPanel</name>
    <message>
        <source>Before you hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask whether they can wait a moment, and listen to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what you do meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say how long, a minute at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>Every search found something. Somebody keeps this well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had to search twice for the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched again in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was marked wrong twice, and no two of them answer the same question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May contradict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found an article wrong or of no help since it was last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong or of no help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article waits for its review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened in the last 30 days. This list fills by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened most in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about words and articles. Numbers, and the names of people on file, are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What callers ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message numerus="yes">
        <source>%n time(s), last on {day}</source>
        <translation>
            <numerusform>%n time, last on {day}</numerusform>
            <numerusform>%n times, last on {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{heard}” was searched again as “{meant}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s). Do both mean the same?</source>
        <translation>
            <numerusform>%n time. Do both mean the same?</numerusform>
            <numerusform>%n times. Do both mean the same?</numerusform>
        </translation>
    </message>
    <message>
        <source>“{heard}” and “{meant}” mean the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heard}” and “{meant}” do not mean the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s)</source>
        <translation>
            <numerusform>Opened %n time</numerusform>
            <numerusform>Opened %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Review was due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked wrong %n time(s)</source>
        <translation>
            <numerusform>Marked wrong %n time</numerusform>
            <numerusform>Marked wrong %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not help %n time(s)</source>
        <translation>
            <numerusform>Did not help %n time</numerusform>
            <numerusform>Did not help %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked wrong %n time(s) since it was last changed</source>
        <translation>
            <numerusform>Marked wrong %n time since it was last changed</numerusform>
            <numerusform>Marked wrong %n times since it was last changed</numerusform>
        </translation>
    </message>
    <message>
        <source>“{other}” also answers “{shared}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditSettings</name>
    <message>
        <source>Deletions, merges, imports, exports, erasures and their like, with ids instead of names. Nothing takes an entry out, and each one seals those before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done with people&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {n} is missing or was changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), all as they were written.</source>
        <translation>
            <numerusform>%Ln entry, just as it was written.</numerusform>
            <numerusform>%Ln entries, all as they were written.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person erased for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person&apos;s data exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back to a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long things are kept was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old data removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthoringWords</name>
    <message>
        <source>Please give it a title, for it is found by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please shorten the title to 200 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write something below the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than 5 MB. Please make two articles of it; nothing is lost meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please shorten the summary to 500 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please shorten each question to 300 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day. Please write it as in {day}, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to be shown. Please make it smaller and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Please choose a PNG, JPEG, GIF or WebP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy yet. The first is made while you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day all you have here is copied, encrypted as it is, and the last seven copies are kept. Going back sets aside what is here now, so that you can return to it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, before a file came in · {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadRows</name>
    <message>
        <source>Rows that stay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out</source>
        <translation>
            <numerusform>%n row stays out</numerusform>
            <numerusform>%n rows stay out</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefField</name>
    <message>
        <source>How they feel, as you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message>
        <source>Please mind: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Passed on %n time(s) in this matter already</source>
        <translation>
            <numerusform>Passed on %n time in this matter already</numerusform>
            <numerusform>Passed on %n times in this matter already</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said, and agreed to: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({when})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallBackPanel</name>
    <message>
        <source>Offer a call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them choose a time, and say it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would rather wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back at time {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will reach them at {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their number is withheld: ask for it, and write it into the note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallGroup</name>
    <message>
        <source>A soft tone when a hold reaches 55 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts fade as you know them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmPanel</name>
    <message>
        <source>It is aimed at the situation. You may end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threat: end it at once, without a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They calmed down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number of {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmWords</name>
    <message>
        <source>First warning: name the behaviour, and say what you need to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second warning: the call ends the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it: say so, say how to reach us, and hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First warning given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second warning given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abusive caller: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) given</source>
        <translation>
            <numerusform>%n warning given</numerusform>
            <numerusform>%n warnings given</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>How we do things</source>
        <translation>How we do things</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Who does what</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>How to address them</translation>
    </message>
    <message>
        <source>How to greet</source>
        <translation>How to greet</translation>
    </message>
    <message>
        <source>Fine to talk about</source>
        <translation>Fine to talk about</translation>
    </message>
    <message>
        <source>Better left alone</source>
        <translation>Better left alone</translation>
    </message>
    <message>
        <source>Days and seasons</source>
        <translation>Days and seasons</translation>
    </message>
    <message>
        <source>Dates and clock</source>
        <translation>Dates and clock</translation>
    </message>
    <message>
        <source>A help, never a rule about a person: the caller in front of you knows best.</source>
        <translation>A help, never a rule about a person: the caller in front of you knows best.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Read and understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in a short call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet, after all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>In force now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} on; until then all is as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New among what you may be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer among what you may be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may do is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This playbook is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This playbook was revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article was revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new outcome at wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This outcome is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This outcome is called or filed differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new phrasing rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phrasing rule is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phrasing rule was revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}, if {condition}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your ticks are yours: nobody is told of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Last in touch {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooserPanel</name>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose caller {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashRow</name>
    <message>
        <source>Keep what stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashesPanel</name>
    <message>
        <source>Look at what two people wrote at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people changed this: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Two people changed %n thing(s)</source>
        <translation>
            <numerusform>Two people changed %n thing</numerusform>
            <numerusform>Two people changed %n things</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the keyring or the passphrase is ever lost, only this code opens your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once. Write it down or print it, and keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into your password manager, or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Please choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or print it; do not leave it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionGroup</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorFields</name>
    <message>
        <source>Choose what each of their fields becomes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorSettings</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address books, mailboxes and help desks you have already. Nothing is asked of a server before you fill it in; passwords go to the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last brought in: {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorWords</name>
    <message>
        <source>Address book (CardDAV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox (IMAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People come in, and are told apart and merged as in an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails with people you know come into their history: when, about what, and a few lines. Mails of others are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases come as follow-ups, until they are closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you add, change or delete here can be sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of calls can be added to the one case that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself, every … minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days back, the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes also go to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a server with one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for inbox and sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where it is the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. You are known there as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would come …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would go …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would come:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would go there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of people not known here {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed on both sides, kept as here {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out there, kept here {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed there meanwhile, left alone {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Choose somebody, or two who may be one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoolingPanel</name>
    <message>
        <source>That was hard. Leave the phone for ten minutes; nobody counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiedLine</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourtesyChoice</name>
    <message>
        <source>Why, and how long did you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold because: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told: {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CultureLink</name>
    <message>
        <source>What is kind to know: {region}</source>
        <translation>What is kind to know: {region}</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Owed today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed. Enjoy the quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with my own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to read</source>
        <translation>
            <numerusform>%n change to read</numerusform>
            <numerusform>%n changes to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) owed</source>
        <translation>
            <numerusform>%n thing owed</numerusform>
            <numerusform>%n things owed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorCard</name>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of this computer, any of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rep is joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rep opens “Practice”, chooses “Join a trainer…”, and types this address and this code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came with the code in time, so it is no longer good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rep has joined. Their phone can ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both computers must be in one network. The code is good once, for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Somebody came with a wrong code: %n time(s).</source>
        <translation>
            <numerusform>Somebody came with a wrong code: %n time.</numerusform>
            <numerusform>Somebody came with a wrong code: %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>The weights come to {total}, and should come to 100.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseView</name>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their numbers belong to others too; calls from these that are nobody&apos;s stay.</source>
        <translation>
            <numerusform>%Ln of their numbers belongs to others too; calls from it that are nobody&apos;s stay.</numerusform>
            <numerusform>%Ln of their numbers belong to others too; calls from these that are nobody&apos;s stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody who asked that nothing of theirs be kept. It leaves your data, the search and all copies, and cannot be undone. To take a contact off the list only, delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate names nobody. Save it to show that it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls come first. Then the copies are cleared, and everything is checked once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message>
        <source>{kind}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes being typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces of imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the contact: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as an account of the deed: entry {entries} of the audit, with the id only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln daily copy(s) cleared as well.</source>
        <translation>
            <numerusform>%Ln daily copy cleared as well.</numerusform>
            <numerusform>%Ln daily copies cleared as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) could not be opened; they go by {until}.</source>
        <translation>
            <numerusform>%Ln copy could not be opened; it goes by {until}.</numerusform>
            <numerusform>%Ln copies could not be opened; they go by {until}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check afterwards could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked afterwards, in every table of the data and of its copies: 0 found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked afterwards: their name or number still stands in what was written of others, in %Ln place(s): {where}. Please read these yourself.</source>
        <translation>
            <numerusform>Checked afterwards: their name or number still stands in what was written of others, in %Ln place: {where}. Please read it yourself.</numerusform>
            <numerusform>Checked afterwards: their name or number still stands in what was written of others, in %Ln places: {where}. Please read these yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) or number(s) belong to other people too, and were left to them.</source>
        <translation>
            <numerusform>%Ln name or number belongs to other people too, and was left to them.</numerusform>
            <numerusform>%Ln names or numbers belong to other people too, and were left to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExerciseModel</name>
    <message>
        <source>Time to refresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>{phone}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What the caller knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: it came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept back in this mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said back to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Nothing has to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be mended; {key} goes to the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileGroup</name>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>How much of the team&apos;s memory is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub. You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the team still to come.</source>
        <translation>
            <numerusform>%Ln change of the team still to come.</numerusform>
            <numerusform>%Ln changes of the team still to come.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what the team has. You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May mean the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, {at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found here. Try fewer or other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found who is called {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic begins with {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language begins with {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action begins with {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} person   {hash} topic   {lang} language   {more} action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Agent Assist: your own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keyring. A passphrase guards your data instead; it is asked for each time you open the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked. Unlock it and try again, or choose a passphrase; it is then asked for each time you open the app.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>What is still to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follow-up needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForTrainer</name>
    <message>
        <source>What you make of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the two of you agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing you agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a file for the rep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rating} of 5, where 1 is not yet and 5 is fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the scorecard of {rep} as they see it. Your marks stand beside the score; the ones for single checks are part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveRow</name>
    <message>
        <source>Name of a rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to a rep, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back from {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>The caller feels as well as this at the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsStep</name>
    <message>
        <source>Type a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your note or printout. Spaces, dashes and small letters do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups {first} and {second} of the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code says something else there. Please compare letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOnAsksPanel</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owe them a call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I spoke with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did {who} take over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to {who} without a word: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} could not take it, and the line to the caller is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOnPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the next step of handing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} rings back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call-back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandSteps</name>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on without a word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandTargetRow</name>
    <message>
        <source>Who is to take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handles this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>Ring {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring the colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce them by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave once they speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was free to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller wished it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They had rung the wrong place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on: {who} knows all about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to {who} without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You spoke with {who}; the caller is still with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did not answer. The caller is still with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller rang off meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was asked to ring {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller waits: ring {who} on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} answered: give the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the caller with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is busy. The caller is still with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} declined. The caller is still with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} could not take it. The caller is still with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderPanel</name>
    <message>
        <source>What is kind to know about callers from there</source>
        <translation>What is kind to know about callers from there</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people share this number</source>
        <translation>
            <numerusform>%n person has this number</numerusform>
            <numerusform>%n people share this number</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeardChip</name>
    <message>
        <source>Press to take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What they said, a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Contacts before today, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept</source>
        <translation>
            <numerusform>%n promise kept</numerusform>
            <numerusform>%n promises kept</numerusform>
        </translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known from before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>The phone is not answering; the clock goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with: sorry for the wait, thank you for holding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the caller first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody hears you. In through the nose, out for longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>A minute at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No hold in %n call(s)</source>
        <translation>
            <numerusform>No hold in %n call</numerusform>
            <numerusform>No hold in %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest hold %n s</source>
        <translation>
            <numerusform>Longest hold %n s</numerusform>
            <numerusform>Longest hold %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all} within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n call(s) without</source>
        <translation>
            <numerusform>{some} of %n call without</numerusform>
            <numerusform>{some} of %n calls without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held %n time(s): {waits}</source>
        <translation>
            <numerusform>Held %n time: {waits}</numerusform>
            <numerusform>Held %n times: {waits}</numerusform>
        </translation>
    </message>
    <message>
        <source>{waited}, as told: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waited}, not as told: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breather is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) over</source>
        <translation>
            <numerusform>%n second over</numerusform>
            <numerusform>%n seconds over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left of 20</source>
        <translation>
            <numerusform>%n second left of 20</numerusform>
            <numerusform>%n seconds left of 20</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left of 60</source>
        <translation>
            <numerusform>%n second left of 60</numerusform>
            <numerusform>%n seconds left of 60</numerusform>
        </translation>
    </message>
    <message>
        <source>They were told: {length}. Go back, or say how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HousePanel</name>
    <message>
        <source>Read how things are done here</source>
        <translation>Read how things are done here</translation>
    </message>
    <message>
        <source>Put away how things are done here</source>
        <translation>Put away how things are done here</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCourse</name>
    <message>
        <source>How far the import is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{created} new, {updated} updated, {unchanged} unchanged, {refused} stay out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLetters</name>
    <message>
        <source>Which of these looks right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Its times are those of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short numbers always are; others as +4420794609*</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) can come in.</source>
        <translation>
            <numerusform>%n article can come in.</numerusform>
            <numerusform>%n articles can come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) can come in.</source>
        <translation>
            <numerusform>%n call can come in.</numerusform>
            <numerusform>%n calls can come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) can come in.</source>
        <translation>
            <numerusform>%n contact can come in.</numerusform>
            <numerusform>%n contacts can come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out.</source>
        <translation>
            <numerusform>%n row stays out.</numerusform>
            <numerusform>%n rows stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s) in all.</source>
        <translation>
            <numerusform>About %n row in all.</numerusform>
            <numerusform>About %n rows in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column tells when a call began, and which who rang or was rung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds the name, and which the phone or email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it that can come in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Contacts from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from a log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts as CSV or vCard, calls as CSV, articles as Markdown, HTML, text or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what comes in before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call logs (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of a help centre (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles from a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Looking into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who rang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line that rang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line that was rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to say the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies behind the quotation mark of line {opened}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text goes on behind a closing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {found} cells, the headings {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {found} cells, the headings only {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it is no readable letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program lost letters here: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a character that no text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a name nor a number nor an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {at} of the card cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet rounded the number; it matches nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number cannot be read; it is kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be read; it is kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the call began cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ends of the call are your own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was answered or ended before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is longer than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let us read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its head cannot be read, line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} in its head is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} has the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures on the web stay links, nothing is fetched: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only lists the other pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {picture} is not in the folder. The article comes in without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture} is no PNG, JPEG, GIF or WebP. The article comes in without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture} is larger than {megabytes} MB. The article comes in without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Name of the colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}, good for one computer until {when}. Pass it on so that nobody else reads it: who has it can join.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team shares one memory: each of you sees every caller&apos;s history, also without network. Its owner gives you an invitation, one long line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining shares what is here with the whole team: contacts, calls with their notes, promises, follow-ups, articles and words that mean the same. Your practice calls, settings and passwords stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the team&apos;s owner gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to the hub {hub}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no whole invitation yet. One looks like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinPane</name>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your trainer sees an address and a code on their screen. While you are joined, they see what you say in the practice calls they ring you with, and how it is scored. Nothing else leaves this computer, and the runs stay here: they are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for {address}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined with {address}. When your trainer rings you, it rings in the call window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyGroup</name>
    <message>
        <source>Key and lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyProgress</name>
    <message>
        <source>A new key for your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is encrypted anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave the computer on. Should it go off all the same, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>New recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the keyring of this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nothing was typed or clicked for so long, or the desktop is locked, the window hides what it shows and forgets the key. Nothing typed is lost. A call keeps it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample company is nobody&apos;s secret, so it has no key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop opens your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase opens your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is ever lost, your recovery code does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has typed the recovery code back yet. Please get a new one and keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>It takes the place of the passphrase you may have had until now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will see a new code once. From then on the old one opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the day a computer is lost or a colleague leaves: all of this is encrypted anew. Copies made before stay under the key they have; the new one opens them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a new recovery code. Then the app closes the data, and opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your data where the keyring of a desktop does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work anywhere in the call window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>Calls given to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is done. Come back whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the team&apos;s memory on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here stays here and is yours alone from then on. Colleagues keep what was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s callers, calls and articles go from this computer, and so do its daily copies. Colleagues keep what was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not shared yet. They stay here, and colleagues never see them.</source>
        <translation>
            <numerusform>%Ln change is not shared yet. It stays here, and colleagues never see it.</numerusform>
            <numerusform>%Ln changes are not shared yet. They stay here, and colleagues never see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not shared yet and would be lost. Better let them go first.</source>
        <translation>
            <numerusform>%Ln change is not shared yet and would be lost. Better let it go first.</numerusform>
            <numerusform>%Ln changes are not shared yet and would be lost. Better let them go first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) nobody has spoken to for long go from {when} on.</source>
        <translation>
            <numerusform>%Ln person nobody has spoken to for long goes on {when}.</numerusform>
            <numerusform>%Ln people nobody has spoken to for long go from {when} on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
</context>
<context>
    <name>LeftOutWords</name>
    <message>
        <source>A scenario was made of this story. Not taken, or to be looked at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} and {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passage} (line {line})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions, and words that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macros and scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold, italics and other looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that cannot be used like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the story&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages meant for the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that nobody comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second passage of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a scenario holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a text that is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages in which the caller says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goodbye, for callers say it in their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller has no name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way out yet that the caller would take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Next line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListeningPanel</name>
    <message>
        <source>Put what they said on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not listen to this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening begins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening during the hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening to this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message>
        <source>Folder of the speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree. Listen to my calls, and I tell callers where the law asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a faster-whisper model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you talk, your microphone and what the caller says are turned into text on this computer, so that the app can suggest kinder words and catch promises. No sound is kept, no text unless you take it, and one key pauses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you typed is kept. It is encrypted until you open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>The merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes them apart again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n past contact(s) move over.</source>
        <translation>
            <numerusform>%n past contact moves over.</numerusform>
            <numerusform>%n past contacts move over.</numerusform>
        </translation>
    </message>
    <message>
        <source>{gone} goes into {keep}. {moved}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Everything is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>Search by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and what you search for go to this server. Cards, numbers and names in a search stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server below is asked when you press Reword, and in practice calls. Cards, codes and addresses are taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server below is asked only when you press Reword. Cards, codes and addresses are taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works without a model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoodCard</name>
    <message>
        <source>How the caller feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoodMeter</name>
    <message>
        <source>{band}, {mood} of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a payment, or end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pasted: a note holds {most} letters. Please paste the part that matters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number of the new call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Open the article that may help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put that article away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may help: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePicker</name>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnGroup</name>
    <message>
        <source>You work as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your firm&apos;s rules call it, such as rep, senior or manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said, but the date differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said, but the time differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said, but the amount differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said, but the number differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said, but how long differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said, but the name differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said, but as a yes for a no, or a no for a yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pacer</name>
    <message>
        <source>Breathe in for four seconds, and out for six</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackShare</name>
    <message>
        <source>Playbooks, rules, articles, practice calls and paths from the company&apos;s folder on this computer. It is checked first; then every computer of the team works with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share our pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our content pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shared yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, at least 10 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five everyday words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess: the same letters again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. Another word would make it very good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>All steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathSteps</name>
    <message>
        <source>Save its file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathsView</name>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentPanel</name>
    <message>
        <source>Taking payment: digits are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <source>How long things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done with people&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Search by name, company or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for their data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Everything kept about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {when}. All times are UTC. The file {file} holds the same for machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told how long, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneAddress</name>
    <message>
        <source>Address to report to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneCommands</name>
    <message>
        <source>Softphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let links open this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the call is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a link to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneDetails</name>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in first: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneFinding</name>
    <message>
        <source>Look what is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone that we know was found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneSettings</name>
    <message>
        <source>Switch on whatever tells of your calls; several work side by side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneTrial</name>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By command or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web hook of a phone system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a number, or type it, and press the buttons as the call goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For phones that can start a program or open a link when they ring: choose yours, and copy its lines into its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load its module ctrl_tcp. It serves one program at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a manager account that may read calls and agents, and nothing else. Your own phone is your extension, such as 201, or PJSIP/201 as the phone system calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs its event socket, which listens on port 8021 as it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Linphone without a window. The Linphone with a window tells other programs nothing: note its calls by hand, or let your phone system tell of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs its desktop interface, which is switched on in its own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For phone systems and help desks that report calls to an address, such as Zammad, Placetel and sipgate. One on the internet does not reach this computer by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context for dialling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers may be dialled from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers of the network may report too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only calls for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address as seen from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it differs from the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a phone system with one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for all; names and numbers with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where a relay passes reports on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program controls this phone. Close that program, or switch the phone off here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers there. Is it running, and is the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing. Please type it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account or the password is not accepted. Please type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, and may not tell us about calls. Please look at the rights over there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers there, not this kind of phone. Please look at the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side encrypts and the other does not. Please look at TLS and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate does not show that it is the one you mean. Please choose its certificate file, or ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something listens there and says nothing. Please look at the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came was too long to be a message. Please look at the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this port. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by itself: everything is noted by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who rings, and when the call is answered and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s name, where the phone knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names, only numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a caller was passed on, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whether a caller was passed on: note it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long callers waited in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds: yours, and those by the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holds: press Hold here whenever you put somebody on hold, for their minute is counted only then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buttons here do not reach it: answer and hang up in the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here you can: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consult a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phone}: it runs, and another program is connected to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phone}: it seems to be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. This call was heard: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. Now ring yourself: the first call is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that begin with agentassist: open this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now choose this app in the system&apos;s settings for such links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed app opens such links by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links no longer open this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keyring: after the next start there is a new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keyring: please type the password again after each start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>Try what you are about to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;ll say that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About to say…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are about to say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhrasingPage</name>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work, home…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointRows</name>
    <message>
        <source>Add a number or address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeChoice</name>
    <message>
        <source>Your last calls, with scores of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test yourself, without prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is being made ready. It rings in the call window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard of {day}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeFiles</name>
    <message>
        <source>Write a scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the caller…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a trainer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a scenario or path…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shared run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios, stories and paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a scenario or path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file of this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story in {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shared run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file of this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this run for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeList</name>
    <message>
        <source>Search the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search exercises by their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises, the easiest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s)</source>
        <translation>
            <numerusform>%Ln exercise</numerusform>
            <numerusform>%Ln exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeLobby</name>
    <message>
        <source>Nothing to practise yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice calls come with your company&apos;s content: text files in the folder “{folder}” of its pack, one a call. You can bring your own here; the sample company has some to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listed, for something in the file is wrong: {files}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>The caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say to the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the practice caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers of practice calls speak, where this computer has a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is about to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the line. Greet them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}”: the caller is about to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 100. Wrap up as you would; then the report is in the workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody real is on the line, and nothing goes into the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your trainer plays the caller, and sees what you say here and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeScorecard</name>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand for themselves: nothing else makes them good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was yours some time ago. One call refreshes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what it is about, then take the call with the prompts in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it with the prompts in view until it goes well in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes well with the prompts. Try it without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three good calls in a row, in your own words. It is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt {rating} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well done. Calls like this one make it yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good base to build on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start. Take one thing from here into the next call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your trainer to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} of {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did what the call needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out what hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First things first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said back what was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller feels better than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds asked for, short, and thanked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached what the call was for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your trainer saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood at the end: {band} or better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that matters was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was said back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller took a way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise with a day was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller agreed that it is solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hold took longer than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller was handed on with a warm transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given beyond your authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller stayed on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rang off in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You closed the call together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller had no patience left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You handed the caller on with a warm transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You handed the caller on without a word ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and your trainer were parted in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irritated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in a senior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked if it is solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard as: {acts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who played the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small talk too soon</source>
        <translation>Small talk too soon</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {band}, {mood} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved by: {moves}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For next time: {check}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) you said just so in earlier calls, among them {line}. You may be writing yourself a script: try other words.</source>
        <translation>
            <numerusform>%n line you said just so in earlier calls: {line}. You may be writing yourself a script: try other words.</numerusform>
            <numerusform>%n lines you said just so in earlier calls, among them {line}. You may be writing yourself a script: try other words.</numerusform>
        </translation>
    </message>
    <message>
        <source>What always counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the call was for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the caller felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To think about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>Keep the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it by the second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it by the third time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was no promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the promise by {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of yours ran late lately: a later time leaves room. Only you see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise: give a time you can beat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptFooter</name>
    <message>
        <source>Playbook: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>In your own words. Tick what you covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No small talk now</source>
        <translation>No small talk now</translation>
    </message>
    <message>
        <source>Go to: {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietChoice</name>
    <message>
        <source>Quiet suggestions: only where the model agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is serious always shows. The model first learns from the rules, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server then gets the sentences that a rule notices, and the rules&apos; examples. Cards, long numbers, addresses and contacts&apos; names stay here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It felt {rating} of 5, where 1 is hard and 5 is easy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDeeds</name>
    <message>
        <source>The article helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due for review since {day}. Check before you promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Agent Assist cannot open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Your data lies in {folder}; the log beside it says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the copy of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries from after that copy are added as far as they can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept. Your data lies in {folder}; the log beside it says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or under which condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>Keep to this from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is older goes by itself, between calls. People with an open promise, follow-up or issue keep everything. Those nobody has spoken to are announced on the day page two days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished promises and follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People nobody has spoken to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s)</source>
        <translation>
            <numerusform>For %Ln month</numerusform>
            <numerusform>For %Ln months</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would go by itself any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today this would concern: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsDeeds</name>
    <message>
        <source>See what you may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See ways to keep this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>What you may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your firm has not written this down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a yes: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>Ways to keep this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may offer this before anybody asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this call: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above that: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} in {department}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>On for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a sentence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is noticed in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n thing(s) to mend first.</source>
        <translation>
            <numerusform>Not saved: %n thing to mend first.</numerusform>
            <numerusform>Not saved: %n things to mend first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln examples of the book come out right.</source>
        <translation>
            <numerusform>The %Ln example of the book comes out right.</numerusform>
            <numerusform>All %Ln examples of the book come out right.</numerusform>
        </translation>
    </message>
    <message>
        <source>In force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{flagged}” → {better}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Notice this (one phrase a line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But not this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better (the best first; {date} is asked for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for the gaps, as in {gap}: When will it be there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to notice these sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to leave these alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in one sentence for the rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in (none ticked is everywhere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Line {line}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is mended, the rules hold as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no macro called {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The macro {detail} uses itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this phrase may be left out; one word has to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is open. Close it with {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {detail} belongs to no other bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} needs one star, after two letters or before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fits too much. Use fewer gaps (..), or fewer words that begin alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its macros this phrase is too long. Please make two of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text has to stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing asks for {detail}. Add a question for it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better wording has a gap {detail} that could be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is here for the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule does not notice this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should be fine, and is noticed by {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also notices what another rule calls fine: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not {encoding}. Save it as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tab. Use spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robotic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not my job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad news first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry, but</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jargon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown {shown}, taken {taken}, dismissed {dismissed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{either} one of these · {maybe} or nothing · {gap} words · {star} any ending · {macro} a macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>Search the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search rules by their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrasing rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by your team</source>
        <translation>
            <numerusform>%Ln changed by your team</numerusform>
            <numerusform>%Ln changed by your team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right as what “{line}” was heard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleRows</name>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>Throw away what is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let three reps try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioEditor</name>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out: {words}. Look for other names before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioFields</name>
    <message>
        <source>What the caller knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What settles it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form waits until the text can be read again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioStart</name>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with one that is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one, from a template in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the one that is chosen: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a past call, without names and numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioTrial</name>
    <message>
        <source>Read what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three reps are trying it. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three reps can try your scenario: one listens, one reads a script, one does not care. Their scores should come far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed since they tried it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells them apart: listening pays, and nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not tell them apart yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{fact}” never came out: {ask}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>Line {line}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (was {detail} meant?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large; at most {detail} bytes are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible control character here ({detail}); delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tab here; use spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins here; keep one in each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that begin with % have no use here; delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark {detail} has no use here; put quotes around a text that begins with !.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References such as {detail} are not followed; write the text out, or quote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested too deeply; {detail} levels are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has to be a plain word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {detail} is here for the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of another kind belongs in this place: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} is not known here{near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is no language; a text with a comma between {{ }} wants quotes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either {yes} or {no} belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys with values belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these are possible here: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is not written as it should be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long; {detail} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too short; at least {detail} belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is out of range; the limit is {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is here twice that may be here only once{found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this pack is called {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights come to {detail}; they have to come to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller never tells this: give words that ask for it, or a lower mood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyword here is in the scenario&apos;s language ({detail}); add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reach the goal {detail}: facts, solutions or moods forbid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever listens should come to 80 at least. What is missing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads a script should come to 45 at most: let listening and own words weigh more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever does not care should come to 25 at most: let less be given for little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rep reads before the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number (made up; empty is withheld)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood at the start, 0 (hostile) to 100 (content)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many lines the caller has had enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First words, one choice a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for afterwards, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood at the end, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that ask for it, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller says then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that show it was heard, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rep has to find it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rep has to say it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes out when asked what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that offer it, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which mood on the caller takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id in your authority file, if it needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>The scorecard so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search answers, people, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>Goes to the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings by their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile account person</source>
        <comment>words people search by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance theme font zoom dark mode</source>
        <comment>words people search by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone headset microphone transcript</source>
        <comment>words people search by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artificial intelligence search rewording</source>
        <comment>words people search by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub colleagues invitation sync join leave</source>
        <comment>words people search by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server mailbox address book help desk</source>
        <comment>words people search by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup restore export import archive</source>
        <comment>words people search by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password passphrase security encryption</source>
        <comment>words people search by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy delete retention audit history</source>
        <comment>words people search by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each choice takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedList</name>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody shares a run with you right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {title}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>You and your trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trainer at this computer can see this scorecard. You can take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is yours: nobody else sees it. Share it if you would like to hear what a trainer thinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call as a whole: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeSlider</name>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallTalkLine</name>
    <message>
        <source>No small talk now</source>
        <translation>No small talk now</translation>
    </message>
    <message>
        <source>If it fits, small talk: {intent}</source>
        <translation>If it fits, small talk: {intent}</translation>
    </message>
</context>
<context>
    <name>SpeakCard</name>
    <message>
        <source>What the caller says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter says the line above; or type other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone rings at the rep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on hold. The rep does not hear you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is over. The run is with the rep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rep has answered, and greets you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By themselves, the caller would have had enough now and say:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By themselves, the caller would say:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageChoice</name>
    <message>
        <source>As a test: the rep has no prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it ring at this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a rep at another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is being made ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You play the caller and type what they say. The rep answers in their call window, as in any practice call; their run is kept for them alone. At one computer, move one of the two windows to another screen: this one shows what the rep is to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They begin with: “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePart</name>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Play the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {caller}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait here</source>
        <translation>
            <numerusform>%Ln change waits here</numerusform>
            <numerusform>%Ln changes wait here</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The hub did not take %Ln change(s). Nothing is lost: they stay here.</source>
        <translation>
            <numerusform>The hub did not take %Ln change. Nothing is lost: it stays here.</numerusform>
            <numerusform>The hub did not take %Ln changes. Nothing is lost: they stay here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the app and try again; if they stay, tell whoever looks after the hub.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved: the disk is full, or another program is using the file. Nothing is lost while the app is open. Please make some room; this line goes by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: only its scorecard is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phone}: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;ll say that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the model of your settings for other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for other words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the model&apos;s words. Please read them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s words were no better, so these stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamGroup</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamOffice</name>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its copy of the team&apos;s memory goes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer that is removed gets nothing from the team any more. What it shared stays; to come back, it needs a new invitation. Its copy goes when it next reaches the hub; a representative&apos;s always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamPanel</name>
    <message>
        <source>Team settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching what the team has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not answer; all goes on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s owner has removed this computer, so what the team shared is no longer on it. Please ask the owner if that was not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not take this invitation: it was used already, has run out, or a letter is wrong. Nothing was shared. Please check it, or ask the team&apos;s owner for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this computer any more, so nothing is shared with the team. Everything is kept here. Please ask the team&apos;s owner what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s owner has removed this computer, so nothing is shared with the team any more. Please ask the owner if that was not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role in the team does not reach that far, so the hub did not do it. Please ask the team&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub could not read a change from this computer. It is kept here, and all else goes on. Please update the app, and tell whoever looks after the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has no room for a change from this computer. It is kept here, and all else goes on. Please make the text shorter, or the picture smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the hub&apos;s, so nothing is shared for now. Everything is kept here. Please set date and time right; the rest goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub asks this computer to wait a little. Everything is kept here and goes to the team by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app and the hub are of versions too far apart, so nothing is shared for now. Everything is kept here. Please update the app, or ask for the hub to be updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub answers, but its database does not, so nothing is shared for now. Please try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers cannot prove that it is your team&apos;s hub, so nothing was sent to it. Everything is kept here. Please ask the team&apos;s owner before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is not a team&apos;s hub, so nothing was sent to it. Please check the address, and whether this network wants you to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample company. Nobody in it is real, so it joins no team. Start with your own data on the day page, and join from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not answer, so nothing was done. Please check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared when wrapped up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here. Fetching the rest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here, being shared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here, not shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here, shared later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here. Team as of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s hub does not answer. Everything is kept here and goes to the team by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is looking at this caller too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are looking at this caller too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes about the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when it was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague wrote, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TheirHoldPanel</name>
    <message>
        <source>They have put you on hold. Nothing is counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldWords</name>
    <message>
        <source>You are back in the call. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept in mind for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapped up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {created} new, {updated} updated, {unchanged} unchanged, {refused} refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln article written to {name}.</numerusform>
            <numerusform>%Ln articles written to {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is being taken back. You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into one contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of words: {created} new, {updated} changed, {unchanged} as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into {file}. Groups of words: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample company. Nobody here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That article is no longer here. The link to it is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is on the line. Practise once that call is filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rep is on a call, or still has one to file. Try again after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app at the other computer cannot use this practice call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two computers are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other computer is no longer joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised: {title}. {score} of 100; the report is in the workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and ready to be practised: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be practised: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be followed: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your trainer&apos;s marks are on your scorecard: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is your own, and no trainer has marked it yet: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has version {version} of your pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has version {version} already. Give your pack a higher number and share it again, so that everybody can read what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s rules are here as version {version}: read what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of the company&apos;s rules needs a newer app, so those before hold on. Please update the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of the company&apos;s rules is not used, so those before hold on: {file} is not as it should be. Please tell your trainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of the company&apos;s rules cannot be used here, so those before hold on. Please update the app, or tell your trainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is on the line. Go back once that call is filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is on the line. Erase once that call is filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is on the line. Bring the file in once that call is filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are back at the copy of {when}. What was here before is kept as a copy too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What you do is still saved, in room that was held back for this. Please make some room; this line goes by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data was damaged and is put right: the copy of {when}, and from the damaged file {count} newer entries. Places that nobody can read: {lost}. It is kept beside the copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data was damaged, and there was no copy. {count} entries could be read. Places that nobody can read: {lost}. The damaged file is kept beside the copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is on the line. See to your key once that call is filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data has a new key, and of the codes only the new one opens it. Copies open as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop opens your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery code is valid. The old one opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code has not been confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriageLine</name>
    <message>
        <source>Turn to whoever can help with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialColumn</name>
    <message>
        <source>The caller at the end: {band}, {mood} of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>{file} cannot be opened: it is damaged, or the key is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of your data on this disk is damaged. Please close the app when you can and open it again: it then puts right what can be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not made by this app, so it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version. Please update the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved. Please make some room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}. Please look at its rights and its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That opens nothing. Please check each letter and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keyring, so a passphrase guards your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, or use your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not hold our key any more. Use your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. Use a backup of it, or your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of {file} cannot be told. Choose what looks right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds more than {files} files or {megabytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column {heading}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column cannot hold {field}. It can hold: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no practice run that somebody shared, or it is damaged or newer than this app. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture} is missing, or is no PNG, JPEG, GIF or WebP of at most {megabytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {field} is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be used. It has to be a scenario, or a story in one of these formats: {formats}. At most {megabytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say what each column of {file} holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles in {file} that the app can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is marked as public yet, so there is nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page holds one language, and there are several: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no export of everything by this app. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, or was changed since it was written. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} would unpack to far more than any export holds. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone called {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say in which time zone the times of {file} are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged at line {line}. It is kept aside; the usual settings hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings name a phone {source} that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone {source} cannot work with {setting} as it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings name the phone {source} twice; only the first of them is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softphone {source} is not answering. Hold and hang up in it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program controls the softphone {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is not turned into text: the parts for it are missing (agentassist[transcript]).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is not turned into text: {folder} holds no speech model. Choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is not turned into text: neither microphone nor loudspeaker can be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is no longer turned into text: that part stopped. Your call and notes are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that finds by meaning is not installed here. Search goes on by words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot be asked. A model&apos;s address begins with {scheme}, or is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model at {server} does not answer. All else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model at {server} does not take the key. Please look at it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {server} answers is not from such a model. Please look at its address and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not take the key, so it was not kept. Unlock the keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let the app wait for others on its network. A firewall may forbid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not the address of a computer. It looks like the one on the trainer&apos;s screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits at {address}. Both computers must be in one network, and the trainer&apos;s waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} answers, but no trainer waits there with this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other computer has another version of the app. Please update both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code on the trainer&apos;s screen. Please check each letter and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection called {connector}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{connector} cannot work yet. Please look at its {setting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for {connector} is not in the keyring. Please type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is neither encrypted nor on this computer, so nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} does not answer. What you have here stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} cannot prove who it is, so no password was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} does not let you in, or not as far. Please look at name, password and rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} asks to be left alone for {wait_s} seconds. What came until now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {server} answers is not from such a server. Please look at its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} answers more than {megabytes} MB at once. Nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such contact any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your team, trainers and owners erase people for good. Nothing was removed; please ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} contacts share this number. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program sent something that is no call. It was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong on our side. Your call and notes are safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the keyring of this desktop open it from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring answers on this desktop, so what you chose or wrote down opens your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked. Unlock it and try again, or type what you wrote down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another keyring than last time, or it has lost our key. Your data is as it was, and opens with what you chose or wrote down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong? (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did that help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message>
        <source>Voice of practice callers: in the model&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What callers do and how they feel is never up to the model, nor is your score. Without an answer within %n second(s) they speak as the scenario has it.</source>
        <translation>
            <numerusform>What callers do and how they feel is never up to the model, nor is your score. Without an answer within %n second they speak as the scenario has it.</numerusform>
            <numerusform>What callers do and how they feel is never up to the model, nor is your score. Without an answer within %n seconds they speak as the scenario has it.</numerusform>
        </translation>
    </message>
    <message>
        <source>In practice calls this server then gets the line the caller is about to say, their mood, and the last lines you said, without cards, codes, long numbers and addresses. What the caller has not told yet stays here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>{state}: {rest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Ways out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: the caller takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is solved, they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they would take it now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and calls stay on this computer, in a file that only you can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key goes into the keyring of this desktop, so nothing needs to be typed each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>{time} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}. {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeComing</name>
    <message>
        <source>Looked over so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeProgress</name>
    <message>
        <source>Everything comes in from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it comes in, or nothing. Calls still ring in your phone meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeSettings</name>
    <message>
        <source>Save everything as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring everything in from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you have here in one file, in forms that other programs read too. It is not encrypted: whoever has the file can read everything in it, so keep it as you would keep papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a file also comes in again, here or on another computer. You see what is in it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything, readable by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in one file (*.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring everything in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeWords</name>
    <message>
        <source>Looking through {file}. Nothing has come in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is whole. This is in it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {file} came in. All is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {file} was new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} came in. %Ln row(s) were new here, or newer.</source>
        <translation>
            <numerusform>{file} came in. %Ln row was new here, or newer.</numerusform>
            <numerusform>{file} came in. %Ln rows were new here, or newer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) and messages</source>
        <translation>
            <numerusform>%Ln call or message</numerusform>
            <numerusform>%Ln calls and messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) and follow-ups</source>
        <translation>
            <numerusform>%Ln promise or follow-up</numerusform>
            <numerusform>%Ln promises and follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of words</source>
        <translation>
            <numerusform>%Ln group of words</numerusform>
            <numerusform>%Ln groups of words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice call(s)</source>
        <translation>
            <numerusform>%Ln practice call</numerusform>
            <numerusform>%Ln practice calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of your content</source>
        <translation>
            <numerusform>%Ln file of your content</numerusform>
            <numerusform>%Ln files of your content</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written {when} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo goes back to the copy from before. What you did since is then kept as a copy too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what is here already, the newer one stays, field by field. Nothing is taken away, and who was erased stays so. A copy of all you have is made first. The windows close while it comes in, and open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team gets it too, so it cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowGroup</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the call window above the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithTrainer</name>
    <message>
        <source>Share with my trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a file for my trainer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingLine</name>
    <message>
        <source>Sounds: {manner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the sample: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Greet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not heard their points back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answering, trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program controls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) this month</source>
        <translation>
            <numerusform>%n contact this month</numerusform>
            <numerusform>%n contacts this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 7 days</source>
        <translation>
            <numerusform>%n contact in 7 days</numerusform>
            <numerusform>%n contacts in 7 days</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on once in this matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Passed on %n time(s) in this matter</source>
        <translation>
            <numerusform>Passed on %n time in this matter</numerusform>
            <numerusform>Passed on %n times in this matter</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot hear you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waited %n second(s)</source>
        <translation>
            <numerusform>Waited %n second</numerusform>
            <numerusform>Waited %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waited %n minute(s)</source>
        <translation>
            <numerusform>Waited %n minute</numerusform>
            <numerusform>Waited %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Prefers: {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You may, up to %n day(s)</source>
        <translation>
            <numerusform>You may, up to %n day</numerusform>
            <numerusform>You may, up to %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may, up to %n piece(s)</source>
        <translation>
            <numerusform>You may, up to %n piece</numerusform>
            <numerusform>You may, up to %n pieces</numerusform>
        </translation>
    </message>
    <message>
        <source>You may, up to {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may, up to a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it solved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you apologise for the wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo that step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo keeping them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo dismissal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the scenario back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what you said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo that choice of text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>refund, money back, wapsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that mean the same, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs at least two words, with a comma between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another group has all of these words already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is too long. Is a comma missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many words for one group. Make two groups of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>Search your groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search groups of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of your own</source>
        <translation>
            <numerusform>%Ln group of your own</numerusform>
            <numerusform>%Ln groups of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are always there.</source>
        <translation>
            <numerusform>%Ln more is always there.</numerusform>
            <numerusform>%Ln more are always there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who searches for one word of a group also finds the others, in any language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words into a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrapUpPanel</name>
    <message>
        <source>Who was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was it? A name makes a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
