using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Tables;

namespace Youju.Checking.Rules.Tables;

/// <summary>A subject code of a wrong length, or an economic item that does not exist.</summary>
[Rule("TAB008", "malformed-subject-code", Severity.Warning)]
internal sealed class MalformedSubjectCode : IRule
{
    /// <summary>Fewer codes make no code column.</summary>
    private const int FewestCodes = 3;

    public RuleAnswer Check(Report report)
    {
        var tables = report
            .Tables.Where(table => table.Entries.Count(entry => entry.Code is not null) >= FewestCodes)
            .ToList();
        if (tables.Count == 0)
            return RuleAnswer.NotApplicable("没有带科目编码的表格");
        return RuleAnswer.FromRemarks(
            tables.SelectMany(table => table.Entries).SelectMany(entry => CheckEntry(report, entry))
        );
    }

    private static IEnumerable<RuleRemark> CheckEntry(Report report, TableEntry entry)
    {
        if (
            entry is { Code: ['3', _, _, _, _], CodeSpan: { } span }
            && !report.Pack.Subjects.Economics.ContainsKey(entry.Code)
        )
        {
            yield return new(span, $"部门预算支出经济分类里没有 {entry.Code} 这个科目。");
        }
        else if (FindMisprint(report, entry) is { } digits)
        {
            yield return new(
                digits,
                $"科目编码 {report.QuoteSpan(digits)} 的位数不对：功能科目为 3、5、7 位，经济科目为 3、5 位。"
            );
        }
    }

    /// <summary>Four or six bare digits of a known class where a code should stand.</summary>
    private static TextSpan? FindMisprint(Report report, TableEntry entry)
    {
        if (entry is not { Code: null, LabelSpan: null, Amounts: [{ Figure.Span: { Length: 4 or 6 } span }] })
            return null;
        var digits = report.Slice(span);
        return digits.All(char.IsAsciiDigit) && report.Pack.Subjects.ContainsClass(digits) ? span : null;
    }
}
