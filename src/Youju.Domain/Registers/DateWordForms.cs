using System.Text.RegularExpressions;

namespace Youju.Domain.Registers;

public static partial class DateWords
{
    [GeneratedRegex(
        "(〇|[一二三四五六七八九])+(?=年)|[二三]?十?[一二三四五六七八九](?=[月日号])|[二三]?十(?=[月日号])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex NumeralsOfDays();

    [GeneratedRegex(
        @"\([^()]*\)|(星期|周|礼拜)[一二三四五六日天]|[上下中]午|晚上|早上|晚间|期间|假期"
            + "|(?<=[日号])(元旦|春节|元宵|清明|端午|中秋|国庆|重阳|腊八|小年|除夕)节?$|(?<=[年月旬季度])(陆续|分批|分次|不定期)$"
            + @"|(?<=[日号])(?![至到和及])[\p{IsCJKUnifiedIdeographs}-[年月日号]]{0,8}[日节夜晚晨]$"
            + @"|[T ]?\d{1,2}[:：]\d{2}([:：]\d{2})?(\.\d+)?|\d{1,2}[时点](\d{1,2}分)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex AsideWords();

    [GeneratedRegex(
        @"^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})([01]\d|2[0-3])?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex DigitDay();

    [GeneratedRegex(
        @"^((?<y>\d{4})[年\-/.])?(?<m>\d{1,2})[月\-/.](?<d>\d{1,2})[日号]?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex PlainDay();

    [GeneratedRegex(
        @"^(?<d>\d{1,2})[日号]?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(
        @"^((?<y>\d{4})[年\-/.])?(?<m>\d{1,2})(月?[\-至到~—–](?<n>\d{1,2}))?"
            + @"(月份?|(?<=\d{4}[\-/.]\d{1,2})月?)(?<t>上旬|中旬|下旬|初|中|底|末)?$"
            + @"|^(?<y>\d{4})-(?<m>\d{2})(?<t>上旬|中旬|下旬)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex PlainMonth();

    [GeneratedRegex(
        @"^((?<y>\d{4})[年\-]?度?)?(第?(?<q>[一二三四1234])季度?|Q(?<q>[1234])|(?<h>[上下])半年|H(?<h>[12])"
            + "|(?<w>全年|年度|本年|当年|年内|全年度)|(?<f>元旦节?|春节|元宵节?|清明节?|五一|劳动节|端午节?|中秋节?"
            + "|国庆节?|十一|国庆中秋|除夕|妇女节|儿童节|重阳节?|教师节))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex PartOfYear();
}
