# The words of what one owes next.

owed-title = ما عليّ
owed-why = لجميع الاجتماعات، بترتيب المواعيد الأخيرة.
owed-nothing = لا شيء ينتظرك. عندما تسجّل في اجتماع يظهر هنا ما يُطلب منك.
owed-must = ينتظرك
owed-can = يمكنك إن شئت
owed-calendar = تقويم (ICS)
owed-no-day = بلا موعد أخير
owed-decide =
    { $count ->
        [one] البت في تسجيل واحد ({ $count })
        [two] البت في تسجيلين ({ $count })
        [few] البت في { $count } تسجيلات
       *[other] البت في { $count } تسجيلاً
    }
owed-mend = تصحيح النموذج المرفوض
owed-answer = استكمال النموذج: { $field }
owed-identify = إبراز جواز السفر أو وثيقة أخرى تحمل صورة عند المدخل
owed-contribute = إرسال مساهمة
owed-ask = طلب: { $field }
