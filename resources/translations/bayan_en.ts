<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>ended %n day ago</numerusform>
            <numerusform>ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n minute(s) ago</source>
        <translation>
            <numerusform>ended %n minute ago</numerusform>
            <numerusform>ended %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>{language}: %n word(s)</source>
        <translation>
            <numerusform>{language}: %n word</numerusform>
            <numerusform>{language}: %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n character(s)</source>
        <translation>
            <numerusform>{language}: %n character</numerusform>
            <numerusform>{language}: %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n place(s) mended</source>
        <translation>
            <numerusform>%n place mended</numerusform>
            <numerusform>%n places mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>The release has %n open error(s).</source>
        <translation>
            <numerusform>The release has %n open error.</numerusform>
            <numerusform>The release has %n open errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message numerus="yes">
        <source>%n new term(s)</source>
        <translation>
            <numerusform>%n new term</numerusform>
            <numerusform>%n new terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) get more forms</source>
        <translation>
            <numerusform>%n term gets more forms</numerusform>
            <numerusform>%n terms get more forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) known already</source>
        <translation>
            <numerusform>%n term known already</numerusform>
            <numerusform>%n terms known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) that the house renders otherwise</source>
        <translation>
            <numerusform>%n term that the house renders otherwise</numerusform>
            <numerusform>%n terms that the house renders otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) left out</source>
        <translation>
            <numerusform>%n entry left out</numerusform>
            <numerusform>%n entries left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n release</numerusform>
            <numerusform>%n releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message numerus="yes">
        <source>%n place(s) brought into the style of the house.</source>
        <translation>
            <numerusform>%n place was brought into the style of the house.</numerusform>
            <numerusform>%n places were brought into the style of the house.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Selection: %n word(s)</source>
        <translation>
            <numerusform>Selection: %n word</numerusform>
            <numerusform>Selection: %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headline: %n character(s)</source>
        <translation>
            <numerusform>Headline: %n character</numerusform>
            <numerusform>Headline: %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channel} {limit}: %n over</source>
        <translation>
            <numerusform>{channel} {limit}: %n over</numerusform>
            <numerusform>{channel} {limit}: %n over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <source>%n file(s) are in {folder}</source>
        <translation>
            <numerusform>%n file is in {folder}</numerusform>
            <numerusform>%n files are in {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n term(s) like that</source>
        <translation>
            <numerusform>%n term like that</numerusform>
            <numerusform>%n terms like that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in this row</source>
        <translation>
            <numerusform>%n term in this row</numerusform>
            <numerusform>%n terms in this row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No term stands in this row. Type above to look through all %n.</source>
        <translation>
            <numerusform>No term stands in this row. Type above to look for the only one of the glossary.</numerusform>
            <numerusform>No term stands in this row. Type above to look through all %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>Add %n picture(s)</source>
        <translation>
            <numerusform>Add %n picture</numerusform>
            <numerusform>Add %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>Reading %n picture(s)…</source>
        <translation>
            <numerusform>Reading %n picture…</numerusform>
            <numerusform>Reading %n pictures…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>%n term(s) taken in</source>
        <translation>
            <numerusform>%n term taken in</numerusform>
            <numerusform>%n terms taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
</TS>
