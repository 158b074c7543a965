using Youju.Domain.Comparisons;
using Youju.Domain.Figures;
using Youju.Reading.Prose;

namespace Youju.Reading.Comparisons;

/// <summary>The figures of the running text under the names of what they measure.</summary>
internal sealed class ProseMeanings(ReportContent report, AnalysedText text, HeadingTitles titles)
{
    private static readonly Dictionary<Role, string> RoleNames = new()
    {
        [Role.Level] = "",
        [Role.Change] = "增减额",
        [Role.Growth] = "增减率",
        [Role.Share] = "占比",
        [Role.Rate] = "完成率",
    };

    private static readonly Dictionary<AmountStage, string> StageNames = new()
    {
        [AmountStage.Amount] = "",
        [AmountStage.InitialBudget] = "年初预算",
        [AmountStage.FullBudget] = "全年预算",
        [AmountStage.Budget] = "预算",
        [AmountStage.Executed] = "执行数",
        [AmountStage.Added] = "追加",
        [AmountStage.Arrived] = "到位",
    };

    private const int ShownBehind = 8;
    private const int ShownBefore = 12;

    public IEnumerable<NamedFigure> NameFigures() =>
        text
            .Statements.Where(one => !one.InReason || IsKnown(one))
            .Select(one => IsKnown(one) ? NameByMeaning(one) : NameBySentence(one));

    // What a clause inherits from a heading is its meaning only where the pack knows the name.
    private bool IsKnown(Statement one) =>
        one.Label.Length > 1
        && RoleNames.ContainsKey(one.Role)
        && (one.NamesSubject || text.Labels.Knows(LabelReader.Key(one.Label)));

    private NamedFigure NameByMeaning(Statement one)
    {
        var (scope, label) = text.Labels.Split(LabelReader.Key(one.Subject));
        var name = label.Length > 0 && one.NamesSubject ? label : one.Label;
        if (!one.NamesSubject)
            scope = "";
        List<string> details =
        [
            .. ListDetails(one)
                .Where(detail => detail.Length > 0 && !name.Contains(detail, StringComparison.Ordinal)),
        ];
        var meaning = string.Join('|', [name, .. details, one.Figure.Unit.Symbol]);
        return CreateFigure(
            one,
            $"{scope}|{meaning}",
            $"{scope}{name}{(details.Count == 0 ? "" : $"（{string.Join('，', details)}）")}"
        ) with
        {
            LooseMeaning = meaning,
        };
    }

    private IEnumerable<string> ListDetails(Statement one) =>
        [
            NameYear(one.Year),
            StageNames[one.Measure],
            one.Role is Role.Level or Role.Change or Role.Growth ? "" : NameYears(one.Base),
            RoleNames[one.Role],
        ];

    // What no name tells is told by its words: figures of two sentences that are else the same.
    private NamedFigure NameBySentence(Statement one)
    {
        var sentence = SentenceFinder.FindSentence(text.Text, new(one.Start, one.End - one.Start));
        var before = text.Text[Math.Max(sentence.Start, one.Start - ShownBefore)..one.Start];
        var behind = text.Text[one.End..Math.Min(sentence.End, one.End + ShownBehind)];
        var ordinal = text.FindStatementsBefore(one, other => other.Start >= sentence.Start).Count();
        return CreateFigure(
            one,
            $"句|{ComparableReader.WritePattern(text.Text.AsSpan(sentence.Start, sentence.Length))}|{ordinal}",
            $"“…{CutAtMark(before, last: true)}□{CutAtMark(behind, last: false)}…”"
        );
    }

    private static string CutAtMark(string words, bool last)
    {
        var at = last ? words.LastIndexOfAny(['，', '、', '：']) : words.IndexOfAny(['，', '、', '。']);
        return at < 0 ? words
            : last ? words[(at + 1)..]
            : words[..at];
    }

    private NamedFigure CreateFigure(Statement one, string meaning, string name) =>
        new(
            meaning,
            name,
            titles.FindTitleAt(one.Figure.Span.Start),
            IsFall(one) ? one.Figure with { Value = -one.Figure.Value } : one.Figure,
            (IsFall(one) ? "减少" : "") + report.Slice(one.Figure.Span).Trim()
        )
        {
            IsLevel = one.IsLevel,
        };

    // A fall and a rise are one movement with two signs.
    private static bool IsFall(Statement one) =>
        one
            is {
                Role: Role.Change or Role.Growth,
                Direction: Direction.Down,
                Figure.Qualifier: Qualifier.Rounded
            };

    // The year of the report is no part of a meaning: 2023年 of one report is 2024年 of the next.
    private string NameYear(int year) =>
        year == 0 || year == report.Year ? ""
        : year == -1 || year == report.Year - 1 ? "上年"
        : $"{year}年";

    private string NameYears(string words) =>
        report.Year is { } year
            ? words
                .Replace($"{year}年度", "", StringComparison.Ordinal)
                .Replace($"{year - 1}年度", "上年", StringComparison.Ordinal)
                .Replace($"{year - 1}年", "上年", StringComparison.Ordinal)
            : words;
}
