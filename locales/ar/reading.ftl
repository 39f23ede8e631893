# The words of the room `reading`.

reading-empty = الملف فارغ. أرسل ملف الرسالة.
reading-too-large = الملف أكبر مما يمكن أن تكون عليه رسالة؛ احفظه دون صور.
reading-inflates = ينتفخ الملف المضغوط أكثر مما ينبغي ولم يُقرأ.
reading-broken = ملف Word تالف؛ افتحه في Word واحفظه من جديد.
reading-encrypted = الملف مقفل بكلمة سر؛ احفظه دونها.
reading-no-text = لا نص في الملف، وربما كان صوراً ممسوحة؛ شغّل التعرف الضوئي على الحروف.
reading-legacy-word = الملف بصيغة Word السابقة لعام 2007؛ احفظه بصيغة ‎.docx.
reading-other-kind = الملف ليس رسالة بل { $seen }؛ أرسل نصاً أو Word أو PDF أو HTML.
reading-cannot-open = تعذر فتح الملف: { $reason }.
