<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&lt;b&gt;Bayan&lt;/b&gt; — press releases in English and Arabic, side by side.&lt;br&gt;&lt;br&gt;Nothing you write leaves this machine: Bayan opens no network connection, needs no account and sends nothing to anybody. A release is one file, which you can copy, keep and read for years.</source>
        <translation>&lt;b&gt;بيان&lt;/b&gt; — بيانات صحفية بالعربية والإنجليزية جنبًا إلى جنب.&lt;br&gt;&lt;br&gt;لا يخرج شيء مما يُكتب من هذا الجهاز: فالبرنامج لا يتصل بأي شبكة، ولا يحتاج إلى حساب، ولا يرسل شيئًا إلى أحد. وكل بيان صحفي ملفٌّ واحد يمكن نسخه وحفظه وقراءته لسنوات طويلة.</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Put in as a paragraph</source>
        <translation>إدراجه فقرةً</translation>
    </message>
</context>
<context>
    <name>AccountTable</name>
    <message>
        <source>Report of the import</source>
        <translation>تقرير الاستيراد</translation>
    </message>
</context>
<context>
    <name>AddBand</name>
    <message>
        <source>Add a paragraph at the end</source>
        <translation>إضافة فقرة في النهاية</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Thumbnails of the pages</source>
        <translation>مصغّرات الصفحات</translation>
    </message>
    <message>
        <source>Layout of the preview</source>
        <translation>تخطيط المعاينة</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Compared</source>
        <translation>قوبل النصّان</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>لم يُقابَلا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Changes and comments</source>
        <translation>التغييرات والتعليقات</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>قبول (A)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>رفض (R)</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>تصحيح طباعي</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>نوع الصف</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Let stand</source>
        <translation>أُجيز</translation>
    </message>
    <message>
        <source>{name}: {n}</source>
        <translation>{name}: {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهًا</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Pre&amp;flight page…</source>
        <translation>صفحة الفحص قبل الن&amp;شر…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>May stand: {reason}</source>
        <translation>أُجيز: {reason}</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <translation>{old} تصبح {new}</translation>
    </message>
    <message>
        <source>The checks cannot be made ({fault}).</source>
        <translation>تعذر إجراء الفحص ({fault}).</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>النتيجة الت&amp;الية</translation>
    </message>
    <message>
        <source>Finding &amp;before</source>
        <translation>النتيجة الساب&amp;قة</translation>
    </message>
    <message>
        <source>&amp;Mend the finding</source>
        <translation>إصلاح ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>Mend &amp;all of its kind</source>
        <translation>إصلاح &amp;كل ما هو من نوعها</translation>
    </message>
    <message>
        <source>Let it s&amp;tand…</source>
        <translation>إجا&amp;زتها…</translation>
    </message>
    <message>
        <source>Fi&amp;gures of both texts</source>
        <translation>أ&amp;رقام النصين</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>The profile of the house names no contacts</source>
        <translation>لا جهات اتصال في هوية المؤسسة</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>Compared: {n} of {all}</source>
        <translation>قوبل {n} من {all}</translation>
    </message>
    <message>
        <source>Changed since they were compared: {n}. Not compared yet: {new}.</source>
        <translation>تغيّر منذ المقابلة: {n}. لم يُقابَل بعد: {new}.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>Show what is the same too</source>
        <translation>إظهار ما لم يتغيّر أيضًا</translation>
    </message>
    <message>
        <source>Go back to the earlier one</source>
        <translation>العودة إلى الأقدم</translation>
    </message>
    <message>
        <source>From “{earlier}” to “{later}”</source>
        <translation>من «{earlier}» إلى «{later}»</translation>
    </message>
    <message>
        <source>From “{earlier}” to now</source>
        <translation>من «{earlier}» إلى الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Rendered before: {words}</source>
        <translation>كيف تُرجم من قبل: {words}</translation>
    </message>
    <message>
        <source>The search was broken off ({fault}).</source>
        <translation>توقف البحث ({fault}).</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Reviewers&apos; copies</source>
        <translation>نسخ المراجعين</translation>
    </message>
    <message>
        <source>Nothing in the text has changed: accept or reject it beside the text.</source>
        <translation>لم يتغيّر شيء في النص بعد: يجري القبول أو الرفض بجانب النص.</translation>
    </message>
    <message>
        <source>What the copies have brought</source>
        <translation>ما جاءت به النسخ</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقةً</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>in {h} h</source>
        <translation>بعد {h} س</translation>
    </message>
    <message>
        <source>in {h} h {min} min</source>
        <translation>بعد {h} س و{min} د</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>انتهى اليوم</numerusform>
            <numerusform>انتهى قبل يوم واحد</numerusform>
            <numerusform>انتهى قبل يومين</numerusform>
            <numerusform>انتهى قبل %n أيام</numerusform>
            <numerusform>انتهى قبل %n يومًا</numerusform>
            <numerusform>انتهى قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>ended {h} h ago</source>
        <translation>انتهى قبل {h} س</translation>
    </message>
    <message numerus="yes">
        <source>ended %n minute(s) ago</source>
        <translation>
            <numerusform>انتهى للتو</numerusform>
            <numerusform>انتهى قبل دقيقة واحدة</numerusform>
            <numerusform>انتهى قبل دقيقتين</numerusform>
            <numerusform>انتهى قبل %n دقائق</numerusform>
            <numerusform>انتهى قبل %n دقيقةً</numerusform>
            <numerusform>انتهى قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>ended just now</source>
        <translation>انتهى للتو</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>{language}: %n word(s)</source>
        <translation>
            <numerusform>{language}: لا كلمات</numerusform>
            <numerusform>{language}: كلمة واحدة</numerusform>
            <numerusform>{language}: كلمتان</numerusform>
            <numerusform>{language}: %n كلمات</numerusform>
            <numerusform>{language}: %n كلمة</numerusform>
            <numerusform>{language}: %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n character(s)</source>
        <translation>
            <numerusform>{language}: لا أحرف</numerusform>
            <numerusform>{language}: حرف واحد</numerusform>
            <numerusform>{language}: حرفان</numerusform>
            <numerusform>{language}: %n أحرف</numerusform>
            <numerusform>{language}: %n حرفًا</numerusform>
            <numerusform>{language}: %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>4 May 2026, tomorrow, +3</source>
        <translation>4 أيار 2026، غدًا، +3</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>{field}: open the calendar</source>
        <translation>{field}: فتح التقويم</translation>
    </message>
    <message>
        <source>“{typed}” is no date. Write it as 4 May 2026, 4/5/2026 or tomorrow.</source>
        <translation>«{typed}» ليس تاريخًا. اكتبه هكذا: 4 أيار 2026 أو 4/5/2026 أو غدًا.</translation>
    </message>
    <message>
        <source>{date} (Umm al-Qura)</source>
        <translation>{date} (تقويم أم القرى)</translation>
    </message>
</context>
<context>
    <name>DatelineBand</name>
    <message>
        <source>Fields: {words}</source>
        <translation>الحقول: {words}</translation>
    </message>
    <message>
        <source>Date, place, state and more</source>
        <translation>التاريخ والمكان والحالة وغيرها</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Mend “{words}”</source>
        <translation>إصلاح «{words}»</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Mend all of a kind</source>
        <translation>إصلاح كل ما هو من نوع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended</source>
        <translation>
            <numerusform>لم يُصلَح أي موضع</numerusform>
            <numerusform>أُصلح موضع واحد</numerusform>
            <numerusform>أُصلح موضعان</numerusform>
            <numerusform>أُصلحت %n مواضع</numerusform>
            <numerusform>أُصلح %n موضعًا</numerusform>
            <numerusform>أُصلح %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a finding stand</source>
        <translation>إجازة نتيجة</translation>
    </message>
    <message>
        <source>Bring back a finding</source>
        <translation>إعادة نتيجة</translation>
    </message>
    <message>
        <source>The words have changed meanwhile</source>
        <translation>تغيرت الكلمات في هذه الأثناء</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>New release</source>
        <translation>بيان جديد</translation>
    </message>
    <message>
        <source>Load from the file</source>
        <translation>تحميل من الملف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>It is opened to read only; save it under another name to write in it.</source>
        <translation>فُتح للقراءة فقط؛ وللكتابة فيه يُحفظ أولًا باسم آخر.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Mend</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>إجازته…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة إظهاره</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>إجازته</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Mend all of this kind ({n})</source>
        <translation>إصلاح كل ما هو من هذا النوع ({n})</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>سبب إجازته</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the list</source>
        <translation>Ctrl+Enter في القائمة</translation>
    </message>
    <message>
        <source>Delete in the list</source>
        <translation>Delete في القائمة</translation>
    </message>
    <message>
        <source>About the term</source>
        <translation>عن المصطلح</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>هل تُحفظ التغييرات في «{name}»؟</translation>
    </message>
    <message>
        <source>What is not saved will be lost.</source>
        <translation>ما لم يُحفظ سيضيع.</translation>
    </message>
    <message>
        <source>Another program has changed “{name}” since it was opened here.</source>
        <translation>غيّر برنامج آخر «{name}» بعد فتحه هنا.</translation>
    </message>
    <message>
        <source>Saving would put your text over the other one.</source>
        <translation>سيحلّ النص المكتوب هنا عند الحفظ محلّ النص الآخر.</translation>
    </message>
    <message>
        <source>Save mine as…</source>
        <translation>حفظ نصي باسم…</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>حفظ نصي بدلًا منه</translation>
    </message>
    <message>
        <source>Load the file</source>
        <translation>تحميل الملف</translation>
    </message>
    <message>
        <source>Your name, as reviewers will read it beside your comments</source>
        <translation>اسمك كما سيقرؤه المراجعون بجانب تعليقاتك</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message numerus="yes">
        <source>The release has %n open error(s).</source>
        <translation>
            <numerusform>لا أخطاء قائمة في البيان.</numerusform>
            <numerusform>في البيان خطأ واحد قائم.</numerusform>
            <numerusform>في البيان خطآن قائمان.</numerusform>
            <numerusform>في البيان %n أخطاء قائمة.</numerusform>
            <numerusform>في البيان %n خطأ قائمًا.</numerusform>
            <numerusform>في البيان %n خطأ قائم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وخطأ آخر</numerusform>
            <numerusform>وخطآن آخران</numerusform>
            <numerusform>و%n أخطاء أخرى</numerusform>
            <numerusform>و%n خطأ آخر</numerusform>
            <numerusform>و%n خطأ آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>عرض نتائج الفحص</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>التصدير رغم ذلك</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>الطباعة رغم ذلك</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. Export a PDF instead.</source>
        <translation>لا توجد طابعة معدّة على هذا الجهاز. يمكن التصدير بصيغة PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Address (https://… or mailto:…)</source>
        <translation>العنوان (⁦https://…⁩ أو ⁦mailto:…⁩)</translation>
    </message>
    <message>
        <source>Bayan ended before this was saved. Open the copy that was kept?</source>
        <translation>أُغلق البرنامج قبل حفظ هذا. هل تُفتح النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>About Bayan</source>
        <translation>حول بيان</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>What differs</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا فروق.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>“{typed}” is no address; write it as https://… or mailto:….</source>
        <translation>«⁨{typed}⁩» ليس عنوانًا؛ يُكتب العنوان بهذه الصورة: ⁦https://…⁩ أو ⁦mailto:…⁩</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>لصق كن&amp;ص بلا تنسيق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Copy as &amp;visual text</source>
        <translation>نسخ بالترتيب المرئ&amp;ي</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;غامق</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>راب&amp;ط…</translation>
    </message>
</context>
<context>
    <name>EmbargoField</name>
    <message>
        <source>Not to be published before</source>
        <translation>لا يُنشر قبل</translation>
    </message>
    <message>
        <source>Day of the embargo</source>
        <translation>يوم انتهاء حظر النشر</translation>
    </message>
    <message>
        <source>No time zone is called “{zone}”. Choose another one.</source>
        <translation>لا توجد منطقة زمنية باسم «{zone}». اختر غيرها.</translation>
    </message>
    <message>
        <source>The clocks there skip this hour: they are put forward over it.</source>
        <translation>لا وجود لهذه الساعة هناك، إذ تُقدَّم الساعات في تلك الليلة.</translation>
    </message>
    <message>
        <source>{zone}: {weekday} {day}, {time}</source>
        <translation>{zone}: {weekday} {day}، {time}</translation>
    </message>
    <message>
        <source>Time of the embargo</source>
        <translation>ساعة انتهاء حظر النشر</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>المنطقة الزمنية لحظر النشر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>By the clocks of</source>
        <translation>بتوقيت</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>المناطق الزمنية</translation>
    </message>
</context>
<context>
    <name>EndBand</name>
    <message>
        <source>Mark the end of the text</source>
        <translation>وضع علامة نهاية النص</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>علامة النهاية</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>DOCX for reviewers</source>
        <translation>DOCX للمراجعين</translation>
    </message>
    <message>
        <source>Visual text</source>
        <translation>نص بالترتيب المرئي</translation>
    </message>
    <message>
        <source>PDF for a printing house: black is black ink alone</source>
        <translation>PDF للمطبعة: الأسود بالحبر الأسود وحده</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>UN entities</source>
        <translation>كيانات الأمم المتحدة</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Mark the end of the text</source>
        <translation>وضع علامة نهاية النص</translation>
    </message>
    <message>
        <source>From the house…</source>
        <translation>من المؤسسة…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>تعديل حقل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Neither text has figures.</source>
        <translation>لا أرقام في أي من النصين.</translation>
    </message>
    <message>
        <source>Figures of both texts</source>
        <translation>أرقام النصين</translation>
    </message>
    <message>
        <source>Figures of both texts, {n} not alike</source>
        <translation>أرقام النصين، غير المتطابق منها: {n}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>متطابقان</translation>
    </message>
    <message>
        <source>not alike</source>
        <translation>غير متطابقين</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>There is no pair of texts here.</source>
        <translation>لا يوجد زوج نصوص هنا.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>صفحة ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ با&amp;سم…</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>استيراد ن&amp;صوص…</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board…</source>
        <translation>استيراد من الحاف&amp;ظة…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>P&amp;rofile…</source>
        <translation>&amp;هوية المؤسسة…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>م&amp;عاينة الطباعة…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a release</source>
        <translation>فتح بيان</translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation>حفظ البيان</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the preflight page</source>
        <translation>حفظ صفحة الفحص قبل النشر</translation>
    </message>
    <message>
        <source>Look through the releases of a folder</source>
        <translation>البحث في بيانات مجلد</translation>
    </message>
    <message>
        <source>Import texts: one file with both languages, or one for each</source>
        <translation>استيراد نصوص: ملف واحد باللغتين أو ملف لكل لغة</translation>
    </message>
    <message>
        <source>Texts ({pattern});;All files (*)</source>
        <translation>نصوص ({pattern});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Take in reviewers&apos; copies</source>
        <translation>ضمّ نسخ المراجعين</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>مستندات Word ‏(*.docx)</translation>
    </message>
    <message>
        <source>Take in terms</source>
        <translation>إضافة مصطلحات</translation>
    </message>
    <message>
        <source>Terms ({pattern});;All files (*)</source>
        <translation>مصطلحات ({pattern});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The profile of your house, which keeps its terms</source>
        <translation>ملف هوية المؤسسة الذي تُحفظ فيه مصطلحاتها</translation>
    </message>
    <message>
        <source>Put in pictures</source>
        <translation>إدراج صور</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايدة</translation>
    </message>
    <message>
        <source>Agency style</source>
        <translation>نمط الوكالات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>هوية المؤسسة</translation>
    </message>
    <message>
        <source>Whose release this is</source>
        <translation>المؤسسة التي تصدر البيان</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>يوجد ملف باسم «{name}». هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Profiles ({pattern})</source>
        <translation>ملفات الهوية ({pattern})</translation>
    </message>
    <message>
        <source>Releases (*.bayan)</source>
        <translation>بيانات صحفية (*.bayan)</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>بحث واستب&amp;دال…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find previ&amp;ous</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>The hit before (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>The next hit (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>استبدال الكل…</translation>
    </message>
    <message>
        <source>{here} of {count}</source>
        <translation>{here} من {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحص</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Comment on “{words}”</source>
        <translation>تعليق على «{words}»</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A in the list</source>
        <translation>المفتاح A في القائمة</translation>
    </message>
    <message>
        <source>R in the list</source>
        <translation>المفتاح R في القائمة</translation>
    </message>
    <message>
        <source>Delete the comment and its answers</source>
        <translation>حذف التعليق والردود عليه</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>كتابة رد</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>تعليق جديد</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>إغلاق النقاش</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>&amp;Look up a term</source>
        <translation>ال&amp;بحث عن مصطلح</translation>
    </message>
    <message>
        <source>Ne&amp;w term…</source>
        <translation>مصطلح &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Rendered before…</source>
        <translation>ك&amp;يف تُرجم من قبل…</translation>
    </message>
    <message>
        <source>Take &amp;in terms…</source>
        <translation>إضا&amp;فة مصطلحات…</translation>
    </message>
    <message numerus="yes">
        <source>%n new term(s)</source>
        <translation>
            <numerusform>لا مصطلح جديد</numerusform>
            <numerusform>مصطلح جديد واحد</numerusform>
            <numerusform>مصطلحان جديدان</numerusform>
            <numerusform>%n مصطلحات جديدة</numerusform>
            <numerusform>%n مصطلحًا جديدًا</numerusform>
            <numerusform>%n مصطلح جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) get more forms</source>
        <translation>
            <numerusform>لا مصطلح تُضاف إليه صيغ</numerusform>
            <numerusform>مصطلح واحد تُضاف إليه صيغ</numerusform>
            <numerusform>مصطلحان تُضاف إليهما صيغ</numerusform>
            <numerusform>%n مصطلحات تُضاف إليها صيغ</numerusform>
            <numerusform>%n مصطلحًا تُضاف إليها صيغ</numerusform>
            <numerusform>%n مصطلح تُضاف إليها صيغ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) known already</source>
        <translation>
            <numerusform>لا مصطلح معروف من قبل</numerusform>
            <numerusform>مصطلح واحد معروف من قبل</numerusform>
            <numerusform>مصطلحان معروفان من قبل</numerusform>
            <numerusform>%n مصطلحات معروفة من قبل</numerusform>
            <numerusform>%n مصطلحًا معروفًا من قبل</numerusform>
            <numerusform>%n مصطلح معروف من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) that the house renders otherwise</source>
        <translation>
            <numerusform>لا مصطلح تترجمه المؤسسة ترجمة أخرى</numerusform>
            <numerusform>مصطلح واحد تترجمه المؤسسة ترجمة أخرى</numerusform>
            <numerusform>مصطلحان تترجمهما المؤسسة ترجمة أخرى</numerusform>
            <numerusform>%n مصطلحات تترجمها المؤسسة ترجمة أخرى</numerusform>
            <numerusform>%n مصطلحًا تترجمها المؤسسة ترجمة أخرى</numerusform>
            <numerusform>%n مصطلح تترجمها المؤسسة ترجمة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) left out</source>
        <translation>
            <numerusform>لم يُترك أي مدخل</numerusform>
            <numerusform>تُرك مدخل واحد</numerusform>
            <numerusform>تُرك مدخلان</numerusform>
            <numerusform>تُركت %n مدخلات</numerusform>
            <numerusform>تُرك %n مدخلًا</numerusform>
            <numerusform>تُرك %n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>{own} stays; not taken: {new}</source>
        <translation>يبقى {own}؛ ولم يُعتمد: {new}</translation>
    </message>
    <message>
        <source>{file}, line {n}: {words} ({why})</source>
        <translation>{file}، السطر {n}: {words} ({why})</translation>
    </message>
    <message>
        <source>not in both languages</source>
        <translation>ليس باللغتين</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>جملة</translation>
    </message>
    <message>
        <source>too long for a term</source>
        <translation>أطول من أن يكون مصطلحًا</translation>
    </message>
    <message>
        <source>Also right: {forms}</source>
        <translation>صحيح أيضًا: {forms}</translation>
    </message>
    <message>
        <source>Not written here: {forms}</source>
        <translation>غير معتمد لدينا: {forms}</translation>
    </message>
    <message>
        <source>Never: {forms}</source>
        <translation>لا يُستعمل أبدًا: {forms}</translation>
    </message>
    <message>
        <source>Usage has not settled on one rendering.</source>
        <translation>لم يستقر الاستعمال على ترجمة واحدة.</translation>
    </message>
    <message>
        <source>Subject: {name}</source>
        <translation>الموضوع: {name}</translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translation>المصدر: {name}</translation>
    </message>
    <message>
        <source>In this row: {forms}</source>
        <translation>في هذا الصف: {forms}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Something went wrong that Bayan did not foresee ({name}: {fault}). A copy of your work is kept; save it now under another name and start Bayan again.</source>
        <translation>حدث خطأ لم يكن في الحسبان (⁨{name}: {fault}⁩). حُفظت نسخة احتياطية من عملك؛ يُرجى حفظه الآن باسم آخر ثم إعادة تشغيل البرنامج.</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>The release is being checked.</source>
        <translation>يجري فحص البيان.</translation>
    </message>
    <message>
        <source>No error and no warning is left.</source>
        <translation>لم يبق خطأ ولا تنبيه.</translation>
    </message>
    <message>
        <source>There is no finding here.</source>
        <translation>لا نتيجة هنا.</translation>
    </message>
    <message>
        <source>What belongs here has to be decided by a person.</source>
        <translation>الصواب هنا متروك لتقدير المحرر.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>UN entities</source>
        <translation>كيانات الأمم المتحدة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>Notes to editors</source>
        <translation>ملاحظات للمحررين</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>إضافة فقرة</translation>
    </message>
    <message>
        <source>About the organization</source>
        <translation>نبذة عن المؤسسة</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Find a &amp;command…</source>
        <translation>ال&amp;بحث عن أمر…</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Places in earlier releases</source>
        <translation>المواضع في البيانات السابقة</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>{name} could not be read</source>
        <translation>تعذرت قراءة {name}</translation>
    </message>
    <message>
        <source>{name} (this release)</source>
        <translation>{name} (هذا البيان)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>How was this rendered before?</source>
        <translation>كيف تُرجم هذا من قبل؟</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>كلمات بأي لغة</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>فتح البيان</translation>
    </message>
    <message>
        <source>Copy the rendering</source>
        <translation>نسخ الترجمة</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>لا بيان</numerusform>
            <numerusform>بيان واحد</numerusform>
            <numerusform>بيانان</numerusform>
            <numerusform>%n بيانات</numerusform>
            <numerusform>%n بيانًا</numerusform>
            <numerusform>%n بيان</numerusform>
        </translation>
    </message>
    <message>
        <source>still looking…</source>
        <translation>ما زال البحث جاريًا…</translation>
    </message>
    <message>
        <source>there are more; say more exactly what to look for</source>
        <translation>هناك مواضع أخرى؛ حدّد ما تبحث عنه بدقة أكبر</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>قُرئت كل الملفات</numerusform>
            <numerusform>تعذرت قراءة ملف واحد</numerusform>
            <numerusform>تعذرت قراءة ملفين</numerusform>
            <numerusform>تعذرت قراءة %n ملفات</numerusform>
            <numerusform>تعذرت قراءة %n ملفًا</numerusform>
            <numerusform>تعذرت قراءة %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>نُسخ: {words}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>All digits and months are in the style of the house.</source>
        <translation>كل الأرقام والأشهر مكتوبة وفق نمط المؤسسة.</translation>
    </message>
    <message>
        <source>House digits and months</source>
        <translation>أرقام المؤسسة وأشهرها</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) brought into the style of the house.</source>
        <translation>
            <numerusform>لم يتغير شيء.</numerusform>
            <numerusform>عُدِّل موضع واحد وفق نمط المؤسسة.</numerusform>
            <numerusform>عُدِّل موضعان وفق نمط المؤسسة.</numerusform>
            <numerusform>عُدِّلت %n مواضع وفق نمط المؤسسة.</numerusform>
            <numerusform>عُدِّل %n موضعًا وفق نمط المؤسسة.</numerusform>
            <numerusform>عُدِّل %n موضع وفق نمط المؤسسة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Kicker</source>
        <translation>السطر فوق العنوان</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>نوع البيان</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان داخلي</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>عنصر في قائمة</translation>
    </message>
    <message>
        <source>Note to editors</source>
        <translation>ملاحظة للمحررين</translation>
    </message>
    <message>
        <source>About the organization</source>
        <translation>نبذة عن المؤسسة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح الصورة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>مصدر الصورة</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>UN entities</source>
        <translation>كيانات الأمم المتحدة</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>{part} (notes)</source>
        <translation>{part} (في الملاحظات)</translation>
    </message>
    <message>
        <source>{part} (about)</source>
        <translation>{part} (في النبذة)</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>مُصلَح</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>The release as it was sent to reviewers.</source>
        <translation>البيان كما أُرسل إلى المراجعين.</translation>
    </message>
    <message>
        <source>{recognized} recognized, {repaired} repaired, {left} left over.</source>
        <translation>تُعُرّف على {recognized}، وأُصلح {repaired}، وتُرك {left}.</translation>
    </message>
    <message>
        <source>Please look at the marked places: {count}.</source>
        <translation>مواضع معلَّمة يُرجى النظر فيها: {count}.</translation>
    </message>
    <message>
        <source>With it come {changes} suggested changes and {threads} comments.</source>
        <translation>ومعه تغييرات مقترحة عددها {changes} وتعليقات عددها {threads}.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Open as a new release</source>
        <translation>فتح كبيان جديد</translation>
    </message>
    <message>
        <source>Nothing is replaced yet.</source>
        <translation>لم يُستبدل شيء بعد.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Report ({left} left over)</source>
        <translation>التقرير (المتروك: {left})</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>InStep</name>
    <message>
        <source>Both texts &amp;compared</source>
        <translation>قو&amp;بل النصّان</translation>
    </message>
    <message>
        <source>&amp;Next pair to compare</source>
        <translation>الزوج &amp;التالي للمقابلة</translation>
    </message>
    <message>
        <source>&amp;What changed since…</source>
        <translation>ما ت&amp;غيّر منذ المقابلة…</translation>
    </message>
    <message>
        <source>N&amp;ot compared</source>
        <translation>&amp;لم يُقابَل النصّان</translation>
    </message>
    <message>
        <source>&amp;Keep a version…</source>
        <translation>حفظ إصدا&amp;ر…</translation>
    </message>
    <message>
        <source>&amp;Go on to the next pair once one is compared</source>
        <translation>الانت&amp;قال إلى الزوج التالي بعد المقابلة</translation>
    </message>
    <message>
        <source>{language} leads</source>
        <translation>اللغة {language} هي الأصل</translation>
    </message>
    <message>
        <source>Every pair is compared</source>
        <translation>قوبلت جميع الأزواج</translation>
    </message>
    <message>
        <source>Leading language</source>
        <translation>اللغة الأصل</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>قوبل النصّان</translation>
    </message>
    <message>
        <source>There is nothing here that is not compared yet</source>
        <translation>لا شيء هنا لم يُقابَل بعد</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>لم يُقابَل النصّان</translation>
    </message>
    <message>
        <source>Compared by {name}, {when}</source>
        <translation>المقابلة: {name}، {when}</translation>
    </message>
    <message>
        <source>Compared by {name}</source>
        <translation>المقابلة: {name}</translation>
    </message>
    <message>
        <source>Compared, {when}</source>
        <translation>المقابلة: {when}</translation>
    </message>
    <message>
        <source>Nothing has changed since the texts were compared</source>
        <translation>لم يتغيّر شيء منذ مقابلة النصّين</translation>
    </message>
    <message>
        <source>Nobody has compared these texts yet</source>
        <translation>لم يُقابَل هذان النصّان بعد</translation>
    </message>
    <message>
        <source>There is nothing to compare while a text is empty</source>
        <translation>لا مقابلة ما دام أحد النصّين فارغًا</translation>
    </message>
    <message>
        <source>Both texts have changed since they were compared</source>
        <translation>تغيّر النصّان منذ مقابلتهما</translation>
    </message>
    <message>
        <source>{language} has changed since the texts were compared</source>
        <translation>تغيّر نص اللغة {language} منذ مقابلة النصّين</translation>
    </message>
    <message>
        <source>Taken away since: {words}</source>
        <translation>حُذف منذ المقابلة: {words}</translation>
    </message>
    <message>
        <source>Added since the texts were compared</source>
        <translation>أُضيف منذ مقابلة النصّين</translation>
    </message>
    <message>
        <source>When compared: {words}</source>
        <translation>كان عند المقابلة: {words}</translation>
    </message>
</context>
<context>
    <name>Insert</name>
    <message>
        <source>&amp;Left-to-right mark</source>
        <translation>علامة من ال&amp;يسار إلى اليمين</translation>
    </message>
    <message>
        <source>&amp;Right-to-left mark</source>
        <translation>علامة من اليمي&amp;ن إلى اليسار</translation>
    </message>
    <message>
        <source>&amp;Arabic letter mark</source>
        <translation>علامة الحرف ال&amp;عربي</translation>
    </message>
    <message>
        <source>No-break &amp;space</source>
        <translation>مسافة &amp;غير منقسمة</translation>
    </message>
    <message>
        <source>Zero-width &amp;non-joiner</source>
        <translation>&amp;مانع اتصال عديم العرض</translation>
    </message>
    <message>
        <source>Isolate l&amp;eft-to-right</source>
        <translation>عزل من اليسا&amp;ر إلى اليمين</translation>
    </message>
    <message>
        <source>Isolate r&amp;ight-to-left</source>
        <translation>عزل من اليمين إلى الي&amp;سار</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Changes kept {time}</source>
        <translation>حُفظت نسخة من التغييرات {time}</translation>
    </message>
    <message>
        <source>Changes not kept yet</source>
        <translation>تغييرات لم تُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان داخلي</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>متجاورتان</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>متتاليتان</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>A release without a name</source>
        <translation>بيان بلا اسم</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>The figures agree</source>
        <translation>الأرقام متطابقة</translation>
    </message>
    <message>
        <source>The figures differ</source>
        <translation>الأرقام مختلفة</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>لا صفوف محددة</numerusform>
            <numerusform>صف واحد محدد</numerusform>
            <numerusform>صفان محددان</numerusform>
            <numerusform>%n صفوف محددة</numerusform>
            <numerusform>%n صفًا محددًا</numerusform>
            <numerusform>%n صف محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Selection: %n word(s)</source>
        <translation>
            <numerusform>المحدَّد: لا كلمات</numerusform>
            <numerusform>المحدَّد: كلمة واحدة</numerusform>
            <numerusform>المحدَّد: كلمتان</numerusform>
            <numerusform>المحدَّد: %n كلمات</numerusform>
            <numerusform>المحدَّد: %n كلمة</numerusform>
            <numerusform>المحدَّد: %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headline: %n character(s)</source>
        <translation>
            <numerusform>العنوان: لا أحرف</numerusform>
            <numerusform>العنوان: حرف واحد</numerusform>
            <numerusform>العنوان: حرفان</numerusform>
            <numerusform>العنوان: %n أحرف</numerusform>
            <numerusform>العنوان: %n حرفًا</numerusform>
            <numerusform>العنوان: %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel} {limit}</source>
        <translation>{channel} {limit}</translation>
    </message>
    <message numerus="yes">
        <source>{channel} {limit}: %n over</source>
        <translation>
            <numerusform>{channel} {limit}: لا زيادة</numerusform>
            <numerusform>{channel} {limit}: زيادة حرف واحد</numerusform>
            <numerusform>{channel} {limit}: زيادة حرفين</numerusform>
            <numerusform>{channel} {limit}: زيادة %n أحرف</numerusform>
            <numerusform>{channel} {limit}: زيادة %n حرفًا</numerusform>
            <numerusform>{channel} {limit}: زيادة %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>New from te&amp;mplate</source>
        <translation>جديد من &amp;قالب</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>الملفات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>In&amp;sert</source>
        <translation>إدرا&amp;ج</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;صف</translation>
    </message>
    <message>
        <source>&amp;Kind of row</source>
        <translation>ن&amp;وع الصف</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قابلة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;تعليمات</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Save mine as…</source>
        <translation>حفظ نصي باسم…</translation>
    </message>
    <message>
        <source>Another program has changed “{name}” since it was opened here.</source>
        <translation>غيّر برنامج آخر «{name}» بعد فتحه هنا.</translation>
    </message>
    <message>
        <source>Load the file</source>
        <translation>تحميل الملف</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على نصي</translation>
    </message>
    <message>
        <source>The file of “{name}” is not there any more: it was removed or renamed, or its drive is away. Your text is here.</source>
        <translation>لم يعد ملف «{name}» في مكانه: فقد أُزيل أو أُعيدت تسميته أو فُصل القرص الذي هو عليه. والنص باقٍ هنا.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>حفظه مجددًا</translation>
    </message>
    <message>
        <source>“{name}” is not open anywhere else any more.</source>
        <translation>لم يعد «{name}» مفتوحًا في مكان آخر.</translation>
    </message>
    <message>
        <source>Write in it</source>
        <translation>الكتابة فيه</translation>
    </message>
    <message>
        <source>The folder of “{name}” takes no file: nothing can be saved in it.</source>
        <translation>لا يقبل مجلد «{name}» أي ملف: لا يمكن الحفظ فيه.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Mend: {change}</source>
        <translation>إصلاح: {change}</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>إجازته…</translation>
    </message>
    <message>
        <source>Show the other words</source>
        <translation>إظهار الكلمات المقابلة</translation>
    </message>
    <message>
        <source>Add to own words</source>
        <translation>إضافة إلى كلماتي</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>تجاهل في هذا البيان</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا توجد اقتراحات</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>تصحيح إملائي</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Match capitals</source>
        <translation>مطابقة حالة الأحرف اللاتينية</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>With Arabic prefixes</source>
        <translation>مع السوابق العربية</translation>
    </message>
    <message>
        <source>Whole words also where و ف ب ل ك or the article is written to them</source>
        <translation>كلمات كاملة ولو اتصلت بها و ف ب ل ك أو أل التعريف</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>مع اختلاف الرسم</translation>
    </message>
    <message>
        <source>Take hamza, dots, vowels, accents, digits and quotation marks for the same</source>
        <translation>تجاهل الفروق في الهمزات والنقط والتشكيل والأرقام وعلامات التنصيص</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Look for a regular expression; \1 in the replacement is its first group</source>
        <translation>البحث بتعبير نمطي؛ ويرمز ‎\1‎ في نص الاستبدال إلى المجموعة الأولى</translation>
    </message>
    <message>
        <source>Only in the selected rows</source>
        <translation>في الصفوف المحددة فقط</translation>
    </message>
    <message>
        <source>Look only in the rows that were selected</source>
        <translation>البحث في الصفوف المحددة دون غيرها</translation>
    </message>
    <message>
        <source>Languages to look in</source>
        <translation>لغات البحث</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <source>%n file(s) are in {folder}</source>
        <translation>
            <numerusform>لا ملفات في ⁦{folder}⁩</numerusform>
            <numerusform>حُفظ ملف واحد في ⁦{folder}⁩</numerusform>
            <numerusform>حُفظ ملفان في ⁦{folder}⁩</numerusform>
            <numerusform>حُفظت %n ملفات في ⁦{folder}⁩</numerusform>
            <numerusform>حُفظ %n ملفًا في ⁦{folder}⁩</numerusform>
            <numerusform>حُفظ %n ملف في ⁦{folder}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>Printing needs a library of the system that is missing ({fault}).</source>
        <translation>تحتاج الطباعة إلى مكتبة من مكتبات النظام غير موجودة (⁦{fault}⁩).</translation>
    </message>
</context>
<context>
    <name>PairBand</name>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind}، {language}</translation>
    </message>
    <message>
        <source>{kind}, row {n}, {language}</source>
        <translation>{kind}، الصف {n}، {language}</translation>
    </message>
    <message>
        <source>{language} is empty</source>
        <translation>{language}: لا نص</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to row {n}</source>
        <translation>الانتقال إلى الصف {n}</translation>
    </message>
    <message>
        <source>Type a command, or the number of a row</source>
        <translation>اكتب اسم أمر أو رقم صف</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>The release is being checked.</source>
        <translation>يجري فحص البيان.</translation>
    </message>
    <message>
        <source>No finding is like that.</source>
        <translation>لا نتيجة تطابق التصفية.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Look through all terms</source>
        <translation>البحث في كل المصطلحات</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Rendered before…</source>
        <translation>كيف تُرجم من قبل…</translation>
    </message>
    <message>
        <source>New term…</source>
        <translation>مصطلح جديد…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Take in terms…</source>
        <translation>إضافة مصطلحات…</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) like that</source>
        <translation>
            <numerusform>لا مصطلح مطابق</numerusform>
            <numerusform>مصطلح واحد مطابق</numerusform>
            <numerusform>مصطلحان مطابقان</numerusform>
            <numerusform>%n مصطلحات مطابقة</numerusform>
            <numerusform>%n مصطلحًا مطابقًا</numerusform>
            <numerusform>%n مصطلح مطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>No term is like that.</source>
        <translation>لا مصطلح يطابق ما كتبته.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in this row</source>
        <translation>
            <numerusform>لا مصطلح في هذا الصف</numerusform>
            <numerusform>مصطلح واحد في هذا الصف</numerusform>
            <numerusform>مصطلحان في هذا الصف</numerusform>
            <numerusform>%n مصطلحات في هذا الصف</numerusform>
            <numerusform>%n مصطلحًا في هذا الصف</numerusform>
            <numerusform>%n مصطلح في هذا الصف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No term stands in this row. Type above to look through all %n.</source>
        <translation>
            <numerusform>لا مصطلح في هذا الصف، وليس في المسرد مصطلح.</numerusform>
            <numerusform>لا مصطلح في هذا الصف. اكتب في الأعلى للبحث في مصطلح المسرد الوحيد.</numerusform>
            <numerusform>لا مصطلح في هذا الصف. اكتب في الأعلى للبحث في مصطلحي المسرد.</numerusform>
            <numerusform>لا مصطلح في هذا الصف. اكتب في الأعلى للبحث في %n مصطلحات.</numerusform>
            <numerusform>لا مصطلح في هذا الصف. اكتب في الأعلى للبحث في %n مصطلحًا.</numerusform>
            <numerusform>لا مصطلح في هذا الصف. اكتب في الأعلى للبحث في %n مصطلح.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the cursor, in the language of its text (Enter)</source>
        <translation>عند المؤشر، بلغة النص الذي هو فيه (Enter)</translation>
    </message>
    <message>
        <source>Where earlier releases have it, and how they render it</source>
        <translation>أين ورد في بيانات سابقة وكيف تُرجم فيها</translation>
    </message>
    <message>
        <source>Terms of your own lie in the profile of your house. With the first one you are asked where that is.</source>
        <translation>تُحفظ مصطلحات المؤسسة في ملف هويتها، وسيُطلب منك تحديد مكانه عند إضافة أول مصطلح.</translation>
    </message>
    <message>
        <source>Accept all shown</source>
        <translation>قبول كل المعروض</translation>
    </message>
    <message>
        <source>Reject all shown</source>
        <translation>رفض كل المعروض</translation>
    </message>
    <message>
        <source>Show resolved</source>
        <translation>إظهار المغلَق</translation>
    </message>
    <message>
        <source>No changes and no comments. Select words and press Ctrl+Alt+M to comment.</source>
        <translation>لا تغييرات ولا تعليقات. للتعليق تُحدَّد الكلمات ثم يُضغط ⁦Ctrl+Alt+M⁩.</translation>
    </message>
    <message>
        <source>Everyone ({n})</source>
        <translation>الجميع ({n})</translation>
    </message>
    <message>
        <source>Whose changes and comments are shown</source>
        <translation>أصحاب التغييرات والتعليقات المعروضة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep the release as it stands under a name, to compare it or go back to it.</source>
        <translation>لحفظ البيان كما هو الآن باسم، من أجل مقارنته لاحقًا أو العودة إليه.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>العودة إليه</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name of the version to keep</source>
        <translation>اسم الإصدار المراد حفظه</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>One with the release as it is now, or two with each other</source>
        <translation>واحد مع البيان كما هو الآن، أو اثنان أحدهما مع الآخر</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Kicker</source>
        <translation>السطر فوق العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان داخلي</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>عنصر في قائمة</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح الصورة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>مصدر الصورة</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>What it is</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Please look:</source>
        <translation>يُرجى النظر في:</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Written for readers abroad: {number}</source>
        <translation>كُتب بصيغته الدولية: {number}</translation>
    </message>
    <message>
        <source>{typed} is no telephone number that can be dialled. It was left as it is.</source>
        <translation>{typed} ليس رقم هاتف يمكن الاتصال به، وقد تُرك كما هو.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>{n} of {total} chosen. Space ticks, Alt+↑ and Alt+↓ change the order.</source>
        <translation>اختير {n} من {total}. مفتاح المسافة للاختيار، وAlt+↑ وAlt+↓ لتغيير الترتيب.</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>ابحث بأي لغة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>PictureBand</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The picture of row {n} cannot be shown. Replace it.</source>
        <translation>تعذّر عرض صورة الصف {n}. استبدلها.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Replace it.</source>
        <translation>تعذّر عرض هذه الصورة. استبدلها.</translation>
    </message>
    <message>
        <source>Consent of those who are shown</source>
        <translation>موافقة من يظهرون في الصورة</translation>
    </message>
    <message>
        <source>Kept with the release for the office; never put out</source>
        <translation>تُحفظ مع البيان للمكتب ولا تُنشر أبدًا</translation>
    </message>
    <message>
        <source>Written consent</source>
        <translation>موافقة خطية</translation>
    </message>
    <message>
        <source>Spoken consent</source>
        <translation>موافقة شفهية</translation>
    </message>
    <message>
        <source>Not needed: no person can be recognized</source>
        <translation>غير مطلوبة: لا يمكن التعرّف على أحد</translation>
    </message>
    <message>
        <source>How those who are shown have agreed</source>
        <translation>كيف وافق من يظهرون في الصورة</translation>
    </message>
    <message>
        <source>Picture: {action}</source>
        <translation>الصورة: {action}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>the picture that was dropped</source>
        <translation>الصورة التي أُفلتت</translation>
    </message>
    <message>
        <source>the picture on the clipboard</source>
        <translation>الصورة في الحافظة</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>إزالة صورة</translation>
    </message>
    <message numerus="yes">
        <source>Add %n picture(s)</source>
        <translation>
            <numerusform>إضافة صور</numerusform>
            <numerusform>إضافة صورة</numerusform>
            <numerusform>إضافة صورتين</numerusform>
            <numerusform>إضافة %n صور</numerusform>
            <numerusform>إضافة %n صورةً</numerusform>
            <numerusform>إضافة %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>استبدال صورة</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Place, {language}</source>
        <translation>المكان، {language}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>The place has no name in {language} yet.</source>
        <translation>لم يُكتب اسم المكان باللغة {language} بعد.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Row {n} · {part}</source>
        <translation>الصف {n} · {part}</translation>
    </message>
    <message>
        <source>Notes · {part}</source>
        <translation>الملاحظات · {part}</translation>
    </message>
    <message>
        <source>About the organization · {part}</source>
        <translation>نبذة عن المؤسسة · {part}</translation>
    </message>
    <message>
        <source>Contact · {part}</source>
        <translation>جهة اتصال · {part}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{where}: “{old}” becomes “{new}” in “{sentence}”</source>
        <translation>{where}: «{old}» تصبح «{new}» في «{sentence}»</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>{name} preflight</source>
        <translation>{name} - الفحص قبل النشر</translation>
    </message>
    <message>
        <source>The preflight page is in {file}</source>
        <translation>صفحة الفحص قبل النشر في {file}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>الصفحات المراد طباعتها</translation>
    </message>
    <message>
        <source>Without &amp;colour, as a proof</source>
        <translation>بلا أ&amp;لوان، كنسخة تجريبية</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>Reading %n picture(s)…</source>
        <translation>
            <numerusform>لا صور تُقرأ…</numerusform>
            <numerusform>تُقرأ صورة واحدة…</numerusform>
            <numerusform>تُقرأ صورتان…</numerusform>
            <numerusform>تُقرأ %n صور…</numerusform>
            <numerusform>تُقرأ %n صورةً…</numerusform>
            <numerusform>تُقرأ %n صورة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The preview cannot be made ({fault}).</source>
        <translation>تعذّر إعداد المعاينة (⁨{fault}⁩).</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>المواضع المراد استبدالها</translation>
    </message>
    <message>
        <source>{n} of {total} chosen</source>
        <translation>اختير {n} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>لا استبدال</numerusform>
            <numerusform>استبدال موضع واحد</numerusform>
            <numerusform>استبدال موضعين</numerusform>
            <numerusform>استبدال %n مواضع</numerusform>
            <numerusform>استبدال %n موضعًا</numerusform>
            <numerusform>استبدال %n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Take in reviewers&apos; &amp;copies…</source>
        <translation>&amp;ضم نسخ المراجعين…</translation>
    </message>
    <message>
        <source>Add co&amp;mment</source>
        <translation>إ&amp;ضافة تعليق</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>There are no words here to comment on</source>
        <translation>لا كلمات هنا للتعليق عليها</translation>
    </message>
    <message>
        <source>Take in copies</source>
        <translation>ضم النسخ</translation>
    </message>
    <message>
        <source>Accept change</source>
        <translation>قبول تغيير</translation>
    </message>
    <message>
        <source>Reject change</source>
        <translation>رفض تغيير</translation>
    </message>
    <message>
        <source>Accept changes</source>
        <translation>قبول تغييرات</translation>
    </message>
    <message>
        <source>Reject changes</source>
        <translation>رفض تغييرات</translation>
    </message>
    <message>
        <source>Left to decide, as the words have changed meanwhile: {n}</source>
        <translation>بقي للبتّ فيه لتغيّر الكلمات في هذه الأثناء: {n}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Resolve comment</source>
        <translation>إغلاق نقاش تعليق</translation>
    </message>
    <message>
        <source>Reopen comment</source>
        <translation>إعادة فتح تعليق</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>حذف تعليق</translation>
    </message>
    <message>
        <source>Found by comparing</source>
        <translation>عُثر عليه بالمقارنة</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The words have changed meanwhile</source>
        <translation>تغيّرت الكلمات في هذه الأثناء</translation>
    </message>
    <message>
        <source>Two reviewers touch the same words</source>
        <translation>غيّر مراجعان الكلمات نفسها</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>مغلَق</translation>
    </message>
    <message>
        <source>out: {words}</source>
        <translation>حُذف: {words}</translation>
    </message>
    <message>
        <source>in: {words}</source>
        <translation>أُضيف: {words}</translation>
    </message>
    <message>
        <source>The reviewer had</source>
        <translation>كان عند المراجع</translation>
    </message>
    <message>
        <source>and wants</source>
        <translation>ويقترح</translation>
    </message>
    <message>
        <source>Now it reads</source>
        <translation>النص الآن</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Add a row &amp;below</source>
        <translation>إضافة صف أ&amp;سفله</translation>
    </message>
    <message>
        <source>Add a row &amp;above</source>
        <translation>إضافة صف أ&amp;علاه</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation>إضافة &amp;صور…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أسف&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>&amp;تقسيم عند المؤشر</translation>
    </message>
    <message>
        <source>&amp;Join with the one before</source>
        <translation>&amp;دمج مع السابق</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;فقرة</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;عنوان داخلي</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>ا&amp;قتباس</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>قائ&amp;مة</translation>
    </message>
    <message>
        <source>Add a &amp;contact</source>
        <translation>إضافة &amp;جهة اتصال</translation>
    </message>
    <message>
        <source>Add contacts from the &amp;house…</source>
        <translation>إضافة جهات اتصال من ال&amp;مؤسسة…</translation>
    </message>
    <message>
        <source>Choose UN &amp;entities…</source>
        <translation>ا&amp;ختيار كيانات الأمم المتحدة…</translation>
    </message>
    <message>
        <source>Choose &amp;goals…</source>
        <translation>اختيار الأهدا&amp;ف…</translation>
    </message>
    <message>
        <source>Add to the &amp;notes</source>
        <translation>إضافة إلى الملا&amp;حظات</translation>
    </message>
    <message>
        <source>Add to what is said about the &amp;organization</source>
        <translation>إضافة إلى الن&amp;بذة عن المؤسسة</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Add row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>إزالة جهة اتصال</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>إزالة صف</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>إزالة صفوف</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>نقل صفوف</translation>
    </message>
    <message>
        <source>Move row</source>
        <translation>نقل صف</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>تكرار صفوف</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>تكرار صف</translation>
    </message>
    <message>
        <source>Kind of rows</source>
        <translation>نوع الصفوف</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>نوع الصف</translation>
    </message>
    <message>
        <source>Split row</source>
        <translation>تقسيم صف</translation>
    </message>
    <message>
        <source>Join rows</source>
        <translation>دمج صفوف</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Cut rows</source>
        <translation>قص صفوف</translation>
    </message>
    <message>
        <source>Cut row</source>
        <translation>قص صف</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>لصق صفوف</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Preview: {layout}</source>
        <translation>المعاينة: {layout}</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>لا صفوف محددة</numerusform>
            <numerusform>صف واحد محدد</numerusform>
            <numerusform>صفان محددان</numerusform>
            <numerusform>%n صفوف محددة</numerusform>
            <numerusform>%n صفًا محددًا</numerusform>
            <numerusform>%n صف محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>بجانب النص</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>تحت النص</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>م&amp;عاينة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Mark &amp;misspelt words</source>
        <translation>تمييز الأ&amp;خطاء الإملائية</translation>
    </message>
    <message>
        <source>Write &amp;quotation marks and dashes as the language does</source>
        <translation>كتابة علامات التن&amp;صيص والشرطات وفق اللغة</translation>
    </message>
    <message>
        <source>Show spaces and other &amp;invisible characters</source>
        <translation>إظهار ال&amp;مسافات والمحارف غير المرئية</translation>
    </message>
    <message>
        <source>&amp;Arrow keys follow the text as it is seen</source>
        <translation>مفاتيح الأسهم ت&amp;تبع النص كما يُرى</translation>
    </message>
    <message>
        <source>Mark the same s&amp;entence in the other language</source>
        <translation>تمييز ال&amp;جملة المقابلة في اللغة الأخرى</translation>
    </message>
    <message>
        <source>&amp;Go to the next pair once one is compared</source>
        <translation>الانتقال إلى الزوج التالي بعد المقا&amp;بلة</translation>
    </message>
    <message>
        <source>You and your house</source>
        <translation>أنت ومؤسستك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اختيا&amp;ر…</translation>
    </message>
    <message>
        <source>Choose another profile</source>
        <translation>اختيار هوية أخرى</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>هوية المؤسسة</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
</context>
<context>
    <name>Sieve</name>
    <message>
        <source>All rules</source>
        <translation>كل القواعد</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>تصفية النتائج</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The dictionaries are still being read.</source>
        <translation>ما زال تحميل القواميس جاريًا.</translation>
    </message>
    <message>
        <source>No misspelt word is left.</source>
        <translation>لم يبقَ أي خطأ إملائي.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>&amp;Press release</source>
        <translation>&amp;بيان صحفي</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;تصريح</translation>
    </message>
    <message>
        <source>Media &amp;advisory</source>
        <translation>ت&amp;نويه إعلامي</translation>
    </message>
    <message>
        <source>&amp;Joint release</source>
        <translation>بيان &amp;مشترك</translation>
    </message>
    <message>
        <source>&amp;Correction</source>
        <translation>ت&amp;صحيح</translation>
    </message>
    <message>
        <source>Empty release</source>
        <translation>بيان فارغ</translation>
    </message>
    <message>
        <source>Lead, details, a quotation, background</source>
        <translation>مقدمة وتفاصيل واقتباس وخلفية</translation>
    </message>
    <message>
        <source>What somebody says, in their own words</source>
        <translation>ما يقوله المتحدث بلسانه</translation>
    </message>
    <message>
        <source>What, when, where, who, RSVP</source>
        <translation>المناسبة والموعد والمكان والمشاركون</translation>
    </message>
    <message>
        <source>Two houses, a quotation from each</source>
        <translation>مؤسستان، ولكلٍّ منهما اقتباس</translation>
    </message>
    <message>
        <source>Corrects and replaces one that is out</source>
        <translation>يصحّح بيانًا صدر ويحلّ محلّه</translation>
    </message>
    <message>
        <source>One row, and the rest is yours</source>
        <translation>صف واحد، والباقي لك</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>Back to “{name}”</source>
        <translation>العودة إلى «{name}»</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>What you write will be listed here.</source>
        <translation>ستظهر هنا البيانات التي تكتبها.</translation>
    </message>
    <message>
        <source>Left unsaved</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>Open the copy that was kept</source>
        <translation>افتح النسخة المحفوظة احتياطًا</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the copy of “{name}”</source>
        <translation>حذف نسخة «{name}»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Bayan  ·  بيان</source>
        <translation>بيان  ·  Bayan</translation>
    </message>
    <message>
        <source>Press releases in English and Arabic, side by side</source>
        <translation>بيانات صحفية بالعربية والإنجليزية جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>الصفحة {n}</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>%n term(s) taken in</source>
        <translation>
            <numerusform>لم يُضف أي مصطلح</numerusform>
            <numerusform>أُضيف مصطلح واحد</numerusform>
            <numerusform>أُضيف مصطلحان</numerusform>
            <numerusform>أُضيفت %n مصطلحات</numerusform>
            <numerusform>أُضيف %n مصطلحًا</numerusform>
            <numerusform>أُضيف %n مصطلح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>What we write</source>
        <translation>الصيغة المعتمدة</translation>
    </message>
    <message>
        <source>Also right</source>
        <translation>صحيح أيضًا</translation>
    </message>
    <message>
        <source>Not written here</source>
        <translation>غير معتمد لدينا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لا يُستعمل أبدًا</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Term of the house</source>
        <translation>من مصطلحات المؤسسة</translation>
    </message>
    <message>
        <source>Several forms are parted by semicolons.</source>
        <translation>يُفصل بين الصيغ بفاصلة منقوطة.</translation>
    </message>
    <message>
        <source>Delete the term</source>
        <translation>حذف المصطلح</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Put the cursor where the term is to stand.</source>
        <translation>ضع المؤشر حيث تريد إدراج المصطلح.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Take in terms</source>
        <translation>إضافة مصطلحات</translation>
    </message>
    <message>
        <source>The terms go into the profile of the house. Where it renders one otherwise, its own stays.</source>
        <translation>تُضاف المصطلحات إلى هوية المؤسسة. وما تترجمه المؤسسة ترجمة أخرى يبقى على حاله.</translation>
    </message>
    <message>
        <source>What the files bring</source>
        <translation>ما تأتي به الملفات</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>إضافتها</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>&amp;Spelling</source>
        <translation>ال&amp;تدقيق الإملائي</translation>
    </message>
    <message>
        <source>&amp;Next misspelling</source>
        <translation>الخطأ الإملائي التا&amp;لي</translation>
    </message>
    <message>
        <source>&amp;House digits and months</source>
        <translation>أرقام المؤسسة وأ&amp;شهرها</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Exchange the two languages in this row (Ctrl+E)</source>
        <translation>تبديل اللغتين في هذا الصف (Ctrl+E)</translation>
    </message>
    <message>
        <source>Join the {language} text with the one above (Ctrl+J)</source>
        <translation>{language}: دمج النص مع الذي فوقه (Ctrl+J)</translation>
    </message>
    <message>
        <source>Move the {language} text one row up (Alt+Up)</source>
        <translation>{language}: نقل النص صفًا إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the {language} text one row down (Alt+Down)</source>
        <translation>{language}: نقل النص صفًا إلى أسفل (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Version {n}</source>
        <translation>الإصدار {n}</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>حفظ إصدار</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <translation>حُفظ باسم «{name}»</translation>
    </message>
    <message>
        <source>Before going back to “{name}”</source>
        <translation>قبل العودة إلى «{name}»</translation>
    </message>
    <message>
        <source>Go back to a version</source>
        <translation>العودة إلى إصدار</translation>
    </message>
    <message>
        <source>This is “{name}” again</source>
        <translation>عاد البيان إلى «{name}»</translation>
    </message>
    <message>
        <source>Remove a version</source>
        <translation>إزالة إصدار</translation>
    </message>
    <message>
        <source>Rename a version</source>
        <translation>إعادة تسمية إصدار</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا فرق</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%n فروق</numerusform>
            <numerusform>%n فرقًا</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}، {when}</translation>
    </message>
    <message>
        <source>Moved, changed</source>
        <translation>منقول ومعدّل</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Bold, italics or links</source>
        <translation>الخط العريض أو المائل أو الروابط</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>صورة أخرى</translation>
    </message>
    <message>
        <source>{name}: {was} → {now}</source>
        <translation>{name}: {was} ← {now}</translation>
    </message>
    <message>
        <source>Leading language</source>
        <translation>اللغة الأصل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>UN entities</source>
        <translation>كيانات الأمم المتحدة</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>علامة النهاية</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>الترقيم</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>نسبة القول</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحّح</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>after the words</source>
        <translation>بعد القول</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>&amp;Preview</source>
        <translation>ال&amp;معاينة</translation>
    </message>
    <message>
        <source>Spaces, ends and &amp;marks</source>
        <translation>المسا&amp;فات والنهايات والعلامات</translation>
    </message>
    <message>
        <source>Mark the same &amp;sentence</source>
        <translation>تمييز الجملة المقا&amp;بلة</translation>
    </message>
    <message>
        <source>&amp;Only the pair in hand</source>
        <translation>ال&amp;زوج الحالي فقط</translation>
    </message>
    <message>
        <source>Go to the &amp;next part of the window</source>
        <translation>الانتقا&amp;ل إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Go to the part befor&amp;e</source>
        <translation>الانتقال إلى الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation>نص أص&amp;غر</translation>
    </message>
    <message>
        <source>Show the text in the previe&amp;w</source>
        <translation>إ&amp;ظهار النص في المعاينة</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>Text as it &amp;is</source>
        <translation>حجم ال&amp;نص الأصلي</translation>
    </message>
    <message>
        <source>&amp;About Bayan</source>
        <translation>&amp;حول بيان</translation>
    </message>
    <message>
        <source>Preview &amp;below the text</source>
        <translation>المعاينة &amp;تحت النص</translation>
    </message>
    <message>
        <source>&amp;Thumbnails in the preview</source>
        <translation>م&amp;صغّرات الصفحات في المعاينة</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>ال&amp;حقول</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>المرا&amp;جعة</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>نتا&amp;ئج الفحص</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>المس&amp;رد</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>الإص&amp;دارات</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Today, {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>أمس {time}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحص</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation> (للقراءة فقط)</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>New term: {words}</source>
        <translation>مصطلح جديد: {words}</translation>
    </message>
    <message>
        <source>The house has the term now</source>
        <translation>حُفظ المصطلح ضمن مصطلحات المؤسسة</translation>
    </message>
    <message>
        <source>The house has the term no more</source>
        <translation>حُذف المصطلح من مصطلحات المؤسسة</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Baghdad</source>
        <translation>بغداد</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>التوقيت العالمي</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>جنيف</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>نيويورك</translation>
    </message>
</context>
<context>
    <name>Zoom</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>Zoom of the pages</source>
        <translation>تكبير الصفحات وتصغيرها</translation>
    </message>
</context>
</TS>
