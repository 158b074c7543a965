using Youju.Checking.Rules;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Checks;

namespace Youju.Checking.Written;

/// <summary>A check that a pack holds as text, asked like any rule.</summary>
internal sealed class WrittenCheck(CheckSource source) : IRule
{
    private static readonly Dictionary<CheckKind, Func<CheckSource, Report, RuleAnswer>> Kinds = new()
    {
        [CheckKind.Wording] = WordingKind.Judge,
        [CheckKind.TermUsed] = TermUsedKind.Judge,
        [CheckKind.SectionPresent] = SectionPresentKind.Judge,
        [CheckKind.RowPresent] = RowPresentKind.Judge,
        [CheckKind.FiguresAgree] = FiguresAgreeKind.Judge,
        [CheckKind.RatioWithin] = RatioWithinKind.Judge,
        [CheckKind.TraceLeft] = TraceLeftKind.Judge,
    };

    public CheckSource Source => source;

    /// <summary>The card under which the check is listed and its findings are told.</summary>
    public static RuleCard CreateCard(string name, CheckSource source) =>
        new(
            new WrittenCheck(source),
            new(source.Id, name, Enum.Parse<Severity>(source.Severity.ToString())),
            source.Title
        );

    public RuleAnswer Check(Report report)
    {
        if (source.From is null && source.To is null)
            return Kinds[source.Kind](source, report);
        if (report.Year is not { } year)
            return RuleAnswer.InsufficientData("不知道报告的年度");
        return source.HoldsForYear(year)
            ? Kinds[source.Kind](source, report)
            : RuleAnswer.NotApplicable("这一年度不用这项检查");
    }
}
