"""What ``make survey`` says in the terminal."""

from utils.twins import Twin

COMMAND: dict[str, Twin] = {
    "teacher-page": Twin("For the projector: {address}", "لجهاز العرض: {address}"),
    "phone-page": Twin("For the phones: {address}", "للهواتف: {address}"),
    "local": Twin(
        "Only this computer can reach it. For the phones on your network: make survey NETWORK=yes",
        "لا يصل إليه إلا هذا الحاسوب. ولهواتف شبكتكم: make survey NETWORK=yes",
    ),
    "open-network": Twin(
        "Whoever is on this network and has the phones' address can vote; nothing else on this computer is served.",
        "كل مَن في هذه الشبكة وعنده عنوان الهواتف يستطيع التصويت، ولا يُتاح من هذا الحاسوب شيء سوى ذلك.",
    ),
    "how-to-end": Twin(
        "Closing the projector's page ends it, and so does Ctrl+C here.",
        "ينتهي بإغلاق صفحة العرض، أو بالضغط هنا على Ctrl+C.",
    ),
    "resumed": Twin(
        "The survey that was broken off goes on at the same addresses; answers kept: {count}.",
        "يُستأنف الاستطلاع المنقطع، وعناوينه لم تتغيّر؛ وعدد الأجوبة المحفوظة {count}.",
    ),
    "over": Twin("The survey has ended. Answers: {count}.", "انتهى الاستطلاع. الأجوبة: {count}."),
    "file": Twin("{file}: answers {count}", "{file}: الأجوبة {count}"),
    "loads": Twin(
        "Lesson 03 loads survey.csv: “Load CSV files”, or read_answers in its last cells.",
        "يحمّل الدرس 03 الملف survey.csv بالزر «تحميل ملفات CSV»، أو بالدالة read_answers في آخر خلاياه.",
    ),
    "bad-port": Twin(
        "PORT={port} is not a port; give a number from 1024 to 65535: make survey PORT=8900",
        "ليس PORT={port} منفذًا؛ اكتبوا رقمًا من 1024 إلى 65535: make survey PORT=8900",
    ),
    "port-in-use": Twin(
        "The port {port} is in use; choose another one: make survey PORT=8900",
        "المنفذ {port} مستعمل؛ اختاروا منفذًا آخر: make survey PORT=8900",
    ),
    "no-network": Twin(
        "This computer has no address on a network. Connect it, or name the address: make survey NETWORK=192.168.1.5",
        "ليس لهذا الحاسوب عنوان في شبكة. صِلوه بها، أو اذكروا العنوان: make survey NETWORK=192.168.1.5",
    ),
    "bad-network": Twin(
        "NETWORK={network} is neither yes nor an address (IPv4) of this computer: make survey NETWORK=yes",
        "ليس NETWORK={network} «yes» ولا عنوانًا (IPv4) لهذا الحاسوب: make survey NETWORK=yes",
    ),
    "bad-question": Twin(
        "There is no question “{key}” to vote on; take from data/questions.yaml the id of one in which "
        "something is chosen, sorted or estimated, or leave it out and choose on the projector's page.",
        "لا سؤال معرّفه «{key}» يمكن التصويت عليه؛ خذوا معرّف سؤال في data/questions.yaml فيه اختيار أو تصنيف أو تقدير، "
        "أو اتركوه فارغًا واختاروا في صفحة العرض.",
    ),
    "broken-log": Twin(
        "{file} cannot be gone on with: its first line is not that of this question. Move it elsewhere.",
        "لا يمكن المتابعة في {file}: سطره الأول ليس لهذا السؤال. انقلوه إلى مكان آخر.",
    ),
}
