<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionButton</name>
    <message numerus="yes">
        <source>%n wish(es) without a meeting</source>
        <translation>
            <numerusform>%n wish without a meeting</numerusform>
            <numerusform>%n wishes without a meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of imports</source>
        <translation>
            <numerusform>%n row of an import</numerusform>
            <numerusform>%n rows of imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n thing needs attention</numerusform>
            <numerusform>%n things need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n not confirmed</numerusform>
            <numerusform>%n not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) without a language in common</source>
        <translation>
            <numerusform>%n pair without a language in common</numerusform>
            <numerusform>%n pairs without a language in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) lacking</source>
        <translation>
            <numerusform>%n table lacking</numerusform>
            <numerusform>%n tables lacking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%n copies kept</source>
        <translation>
            <numerusform>%n copy kept</numerusform>
            <numerusform>%n copies kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Broken</name>
    <message numerus="yes">
        <source>The plan breaks rules in %n place(s)</source>
        <translation>
            <numerusform>The plan breaks a rule in %n place</numerusform>
            <numerusform>The plan breaks rules in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPicture</name>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message numerus="yes">
        <source>%n pair(s) may be stored twice</source>
        <translation>
            <numerusform>%n pair may be stored twice</numerusform>
            <numerusform>%n pairs may be stored twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderSheet</name>
    <message numerus="yes">
        <source>%n picture(s) can be taken in</source>
        <translation>
            <numerusform>%n picture can be taken in</numerusform>
            <numerusform>%n pictures can be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) stay out</source>
        <translation>
            <numerusform>%n more file stays out</numerusform>
            <numerusform>%n more files stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n picture(s)</source>
        <translation>
            <numerusform>Take in %n picture</numerusform>
            <numerusform>Take in %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln rows left out…</source>
        <translation>
            <numerusform>Save %Ln row left out…</numerusform>
            <numerusform>Save %Ln rows left out…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are added.</source>
        <translation>
            <numerusform>%Ln person is added.</numerusform>
            <numerusform>%Ln people are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations are added.</source>
        <translation>
            <numerusform>%Ln organisation is added.</numerusform>
            <numerusform>%Ln organisations are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get new details.</source>
        <translation>
            <numerusform>%Ln person gets new details.</numerusform>
            <numerusform>%Ln people get new details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations get new details.</source>
        <translation>
            <numerusform>%Ln organisation gets new details.</numerusform>
            <numerusform>%Ln organisations get new details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wishes are added.</source>
        <translation>
            <numerusform>%Ln wish is added.</numerusform>
            <numerusform>%Ln wishes are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wishes change.</source>
        <translation>
            <numerusform>%Ln wish changes.</numerusform>
            <numerusform>%Ln wishes change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vetoes are added.</source>
        <translation>
            <numerusform>%Ln veto is added.</numerusform>
            <numerusform>%Ln vetoes are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wishes have a fixed time.</source>
        <translation>
            <numerusform>%Ln wish has a fixed time.</numerusform>
            <numerusform>%Ln wishes have a fixed time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get other hours.</source>
        <translation>
            <numerusform>%Ln person gets other hours.</numerusform>
            <numerusform>%Ln people get other hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful rows wait for you.</source>
        <translation>
            <numerusform>%Ln doubtful row waits for you.</numerusform>
            <numerusform>%Ln doubtful rows wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused rows stay out.</source>
        <translation>
            <numerusform>%Ln refused row stays out.</numerusform>
            <numerusform>%Ln refused rows stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are missing from the file; they stay.</source>
        <translation>
            <numerusform>%Ln person is missing from the file and stays.</numerusform>
            <numerusform>%Ln people are missing from the file; they stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>The event begins in %n day(s).</source>
        <translation>
            <numerusform>The event begins in %n day.</numerusform>
            <numerusform>The event begins in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halls</name>
    <message numerus="yes">
        <source>%n more booth(s) stay as they are</source>
        <translation>
            <numerusform>%n more booth stays as it is</numerusform>
            <numerusform>%n more booths stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyPanel</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
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
    <name>MendingView</name>
    <message numerus="yes">
        <source>and %n more, shown when these are done</source>
        <translation>
            <numerusform>and %n more, shown when these are done</numerusform>
            <numerusform>and %n more, shown when these are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>{names}: %n meeting(s) left {day}.</source>
        <translation>
            <numerusform>{names}: %n meeting left {day}.</numerusform>
            <numerusform>{names}: %n meetings left {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people are told</source>
        <translation>
            <numerusform>person is told</numerusform>
            <numerusform>people are told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meetings move</source>
        <translation>
            <numerusform>meeting moves</numerusform>
            <numerusform>meetings move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting wishes come in</source>
        <translation>
            <numerusform>waiting wish comes in</numerusform>
            <numerusform>waiting wishes come in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message numerus="yes">
        <source>%n more meeting(s)</source>
        <translation>
            <numerusform>%n more meeting</numerusform>
            <numerusform>%n more meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextMeetings</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} no-show</source>
        <translation>
            <numerusform>{count:,} no-show</numerusform>
            <numerusform>{count:,} no-shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message numerus="yes">
        <source>%Ln table(s) are too few: {needed} are needed.</source>
        <translation>
            <numerusform>%Ln table is too few: {needed} are needed.</numerusform>
            <numerusform>%Ln tables are too few: {needed} are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) are enough.</source>
        <translation>
            <numerusform>%Ln table is enough.</numerusform>
            <numerusform>%Ln tables are enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>Print %Ln sheet(s)…</source>
        <translation>
            <numerusform>Print %Ln sheet…</numerusform>
            <numerusform>Print %Ln sheets…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n with all common times taken</source>
        <translation>
            <numerusform>%n with all common times taken</numerusform>
            <numerusform>%n with all common times taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never there together</source>
        <translation>
            <numerusform>%n never there together</numerusform>
            <numerusform>%n never there together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an interpreter</source>
        <translation>
            <numerusform>%n without an interpreter</numerusform>
            <numerusform>%n without an interpreter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a table</source>
        <translation>
            <numerusform>%n without a table</numerusform>
            <numerusform>%n without a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a veto</source>
        <translation>
            <numerusform>%n by a veto</numerusform>
            <numerusform>%n by a veto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met before</source>
        <translation>
            <numerusform>%n met before</numerusform>
            <numerusform>%n met before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nobody confirmed</source>
        <translation>
            <numerusform>%n with nobody confirmed</numerusform>
            <numerusform>%n with nobody confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with as many meetings as allowed</source>
        <translation>
            <numerusform>%n with as many meetings as allowed</numerusform>
            <numerusform>%n with as many meetings as allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with room now</source>
        <translation>
            <numerusform>%n with room now</numerusform>
            <numerusform>%n with room now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by rules and times together</source>
        <translation>
            <numerusform>%n by rules and times together</numerusform>
            <numerusform>%n by rules and times together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message numerus="yes">
        <source>%n cell(s) can be changed</source>
        <translation>
            <numerusform>%n cell can be changed</numerusform>
            <numerusform>%n cells can be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) are refused</source>
        <translation>
            <numerusform>%n more cell is refused</numerusform>
            <numerusform>%n more cells are refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) lie beyond the table and stay out</source>
        <translation>
            <numerusform>%n text lies beyond the table and stays out</numerusform>
            <numerusform>%n texts lie beyond the table and stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)</source>
        <translation>
            <numerusform>Change %n cell</numerusform>
            <numerusform>Change %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at before printing</source>
        <translation>
            <numerusform>%Ln thing to look at before printing</numerusform>
            <numerusform>%Ln things to look at before printing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarksSheet</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%n row(s) of an import wait for you</source>
        <translation>
            <numerusform>%n row of an import waits for you</numerusform>
            <numerusform>%n rows of an import wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedStrip</name>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer.</source>
        <translation>
            <numerusform>%Ln page went to the printer.</numerusform>
            <numerusform>%Ln pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at.</source>
        <translation>
            <numerusform>%Ln thing to look at.</numerusform>
            <numerusform>%Ln things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%n meeting(s) moved</source>
        <translation>
            <numerusform>%n meeting moved</numerusform>
            <numerusform>%n meetings moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) wait again</source>
        <translation>
            <numerusform>%n wish waits again</numerusform>
            <numerusform>%n wishes wait again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Silences</name>
    <message numerus="yes">
        <source>%n pair(s) have no language in common</source>
        <translation>
            <numerusform>%n pair has no language in common</numerusform>
            <numerusform>%n pairs have no language in common</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockChoice</name>
    <message numerus="yes">
        <source>%Ln label(s) are used up on the first sheet.</source>
        <translation>
            <numerusform>%Ln label is used up on the first sheet.</numerusform>
            <numerusform>%Ln labels are used up on the first sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of your own</source>
        <translation>
            <numerusform>%n rule of your own</numerusform>
            <numerusform>%n rules of your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>on %Ln sheet(s)</source>
        <translation>
            <numerusform>on %Ln sheet</numerusform>
            <numerusform>on %Ln sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s)</source>
        <translation>
            <numerusform>%Ln badge</numerusform>
            <numerusform>%Ln badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message numerus="yes">
        <source>%Ln table(s), {needed} needed</source>
        <translation>
            <numerusform>%Ln table, {needed} needed</numerusform>
            <numerusform>%Ln tables, {needed} needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n table(s)</source>
        <translation>
            <numerusform>Add %n table</numerusform>
            <numerusform>Add %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message numerus="yes">
        <source>%n wish(es) can be planned</source>
        <translation>
            <numerusform>%n wish can be planned</numerusform>
            <numerusform>%n wishes can be planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan breaks rules in %n place(s)</source>
        <translation>
            <numerusform>The plan breaks a rule in %n place</numerusform>
            <numerusform>The plan breaks rules in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of an import wait for you</source>
        <translation>
            <numerusform>%n row of an import waits for you</numerusform>
            <numerusform>%n rows of an import wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be stored twice</source>
        <translation>
            <numerusform>%n pair may be stored twice</numerusform>
            <numerusform>%n pairs may be stored twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) are not confirmed</source>
        <translation>
            <numerusform>%n registration is not confirmed</numerusform>
            <numerusform>%n registrations are not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are lacking</source>
        <translation>
            <numerusform>%n table is lacking</numerusform>
            <numerusform>%n tables are lacking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) have no language in common</source>
        <translation>
            <numerusform>%n pair has no language in common</numerusform>
            <numerusform>%n pairs have no language in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) have no meeting</source>
        <translation>
            <numerusform>%n wish has no meeting</numerusform>
            <numerusform>%n wishes have no meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) need new paper since edition {number}</source>
        <translation>
            <numerusform>%n person needs new paper since edition {number}</numerusform>
            <numerusform>%n people need new paper since edition {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are planned</source>
        <translation>
            <numerusform>%n meeting is planned</numerusform>
            <numerusform>%n meetings are planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get a badge</source>
        <translation>
            <numerusform>%n person gets a badge</numerusform>
            <numerusform>%n people get a badge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unconfirmed</name>
    <message numerus="yes">
        <source>%n registration(s) are not confirmed</source>
        <translation>
            <numerusform>%n registration is not confirmed</numerusform>
            <numerusform>%n registrations are not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unmet</name>
    <message numerus="yes">
        <source>%n wish(es) have no meeting</source>
        <translation>
            <numerusform>%n wish has no meeting</numerusform>
            <numerusform>%n wishes have no meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VetoPanel</name>
    <message numerus="yes">
        <source>%n vetoes chosen</source>
        <translation>
            <numerusform>%n veto chosen</numerusform>
            <numerusform>%n vetoes chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishHelpSheet</name>
    <message numerus="yes">
        <source>%n person(s) are told</source>
        <translation>
            <numerusform>%n person is told</numerusform>
            <numerusform>%n people are told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishPanel</name>
    <message numerus="yes">
        <source>%n wishes chosen</source>
        <translation>
            <numerusform>%n wish chosen</numerusform>
            <numerusform>%n wishes chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
