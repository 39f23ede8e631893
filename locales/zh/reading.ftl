# The words of the room `reading`.

reading-empty = 文件为空；请提供函件文件。
reading-too-large = 文件超过函件应有的大小；请去除图片后保存。
reading-inflates = 该压缩文件解压后远大于函件，未予读取。
reading-broken = Word文件已损坏；请在Word中打开并重新保存。
reading-encrypted = 文件有密码保护；请取消密码后保存。
reading-no-text = 文件中没有文字，可能为扫描件；请先进行文字识别（OCR）。
reading-legacy-word = 文件为2007年以前的Word格式；请另存为.docx。
reading-other-kind = 该文件不是函件，而是{ $seen }；请提供文本、Word、PDF或HTML。
reading-cannot-open = 无法打开文件：{ $reason }。
