# The words of the room `groups`.

groups-title = الأفرقة
groups-empty = لا يوجد بعد أي اجتماع لأي فريق.
groups-meetings =
    { $count ->
        [one] اجتماع واحد
        [two] اجتماعان
        [few] { $count } اجتماعات
       *[other] { $count } اجتماعاً
    }
groups-ahead = المقبلة
groups-nothing-ahead = لم يُدعَ إلى أي اجتماع لهذا الفريق.
groups-past = السابقة
groups-study-group = لجنة الدراسات { $number }
groups-working-party = فرقة العمل { $number }/{ $of }
groups-regional-group = الفريق الإقليمي للجنة الدراسات { $of }: { $region }
groups-advisory-group = الفريق الاستشاري لتقييس الاتصالات
groups-unknown = فريق غير مذكور
