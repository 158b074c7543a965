using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>A citizen's identity number, known by its date of birth and its check digit (GB 11643), or by what it is called.</summary>
[Rule("DIS001", "identity-number", Severity.Error)]
internal sealed class IdentityNumber : IRule
{
    /// <summary>The number follows its label within so many characters.</summary>
    private const int Reach = 8;

    /// <summary>Numbers given out before 1999 have fifteen digits.</summary>
    private const int OldDigits = 15;
    private const int Digits = 18;

    public RuleAnswer Check(Report report)
    {
        var numbers = DigitRuns.FindByLength(report.Text, OldDigits, Digits).ToList();
        var personal = numbers.Where(span => IsIdentityNumber(report, span)).Select(report.Slice).ToHashSet();
        return RuleAnswer.FromRemarks(
            from span in numbers
            where personal.Contains(report.Slice(span))
            select new RuleRemark(span, "正文里有公民身份号码，公开前必须删除或隐去。") { IsPersonal = true }
        );
    }

    private static bool IsIdentityNumber(Report report, TextSpan span) =>
        PersonalNumbers.IsIdentityNumber(report.Slice(span))
        || (span.Length is OldDigits or Digits && IsCalledIdentityNumber(report, span));

    private static bool IsCalledIdentityNumber(Report report, TextSpan number)
    {
        var start = Math.Max(0, number.Start - Reach);
        var lead = report.Text[start..number.Start];
        return HasLabel(report, lead[(lead.LastIndexOfAny(['\n', '。', '，', '；']) + 1)..])
            || report.Document.FindBlockAt(number.Start) is Table table
                && table.FindCellAt(number.Start) is { } cell
                && table.Rows.Any(row =>
                    row.Span.Start < cell.Span.Start
                    && row.Cells.Any(head =>
                        head.Column == cell.Column && HasLabel(report, report.Slice(head.Span))
                    )
                );
    }

    private static bool HasLabel(Report report, string words) =>
        report.Pack.Disclosure.IdentityLabels.Any(words.Contains);
}
