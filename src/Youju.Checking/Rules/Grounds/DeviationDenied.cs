using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;
using Youju.Reading.Scores;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>The report says that all went to plan while something in it is still open or fell short of its target.</summary>
[Rule("GRO001", "deviation-denied-while-pending", Severity.Warning)]
internal sealed class DeviationDenied : IRule
{
    private const int MostCharacters = 60;

    public RuleAnswer Check(Report report)
    {
        var pending = WordFinder.FromWords(report.Pack.Grounds.Pending).FindWords(report.Text).ToList();
        var indicators = new IndicatorReader(report.Text, report.Figures, report.Pack);
        var missed = indicators
            .ReadTables(report.Document)
            .Concat(indicators.ReadProse())
            // All of something, reached but for a fraction, is what people call completed.
            .Where(row => row.IsMissed && row.Target.Aim != Aim.Plain)
            .ToList();
        var unusual = FindUnusualRates(report);
        return pending.Count + missed.Count + unusual.Count == 0
            ? RuleAnswer.NotApplicable("文中没有尚未完成、结果待定或没有达到目标的事项")
            : RuleAnswer.FromRemarks(
                FindDenials(report)
                    .Select(sentence =>
                        BlameRate(report, sentence, unusual)
                        ?? (
                            missed.Count > 0 ? BlameMissed(report, sentence, missed)
                            : pending.Count > 0 ? BlamePending(report, sentence, pending)
                            : null
                        )
                    )
                    .OfType<RuleRemark>()
                    .Concat(
                        missed.Count == 0
                            ? []
                            : FindCompletions(report)
                                .Select(sentence => BlameMissed(report, sentence, missed))
                    )
                    .DistinctBy(remark => remark.Span)
            );
    }

    private static List<PrintedFigure> FindUnusualRates(Report report) =>
        report.Pack.Grounds is { LowestExecution: { } lowest, HighestExecution: { } highest }
            ? [.. ExecutionRates.FindUnusual(report, lowest, highest).Select(rate => rate.Stated)]
            : [];

    /// <summary>没有预算执行偏离: only what speaks of spending is measured by the rate of spending.</summary>
    private static RuleRemark? BlameRate(Report report, TextSpan sentence, List<PrintedFigure> unusual) =>
        unusual.Count > 0
        && WordFinder.FromWords(report.Pack.Grounds.SpendingWords).HasMatchIn(report.Slice(sentence))
            ? new(sentence, $"称预算执行没有偏离，但文中的预算执行率是 {report.QuoteSpan(unusual[0].Span)}。")
            {
                Proof = [.. unusual.Select(rate => $"预算执行率：{report.QuoteSpan(rate.Span)}")],
            }
            : null;

    private static RuleRemark BlamePending(Report report, TextSpan sentence, List<TextSpan> pending) =>
        new(sentence, $"称没有偏离绩效目标，但文中有事项{report.QuoteSpan(pending[0])}。")
        {
            Proof =
            [
                .. pending.Select(open =>
                    $"尚无结果：{report.QuoteSpan(SentenceFinder.FindSentence(report.Text, open)).Trim()}"
                ),
            ],
        };

    private static RuleRemark BlameMissed(Report report, TextSpan sentence, List<IndicatorRow> missed) =>
        new(
            sentence,
            $"称目标都已完成，但“{missed[0].Name}”的目标是 {report.QuoteSpan(missed[0].Target.Span)}，实际 {report.QuoteSpan(missed[0].Done.Span)}。"
        )
        {
            Proof =
            [
                .. missed.Select(row =>
                    $"没有达到：{row.Name} {report.QuoteSpan(row.Target.Span)}，实际 {report.QuoteSpan(row.Done.Span)}"
                ),
            ],
        };

    /// <summary>没有偏离绩效目标.</summary>
    private static IEnumerable<TextSpan> FindDenials(Report report) =>
        from deviation in WordFinder.FromWords(report.Pack.Grounds.Deviations).FindWords(report.Text)
        let sentence = SentenceFinder.FindSentence(report.Text, deviation)
        where sentence.Length <= MostCharacters
        where
            WordFinder
                .FromWords(report.Pack.Grounds.Denials)
                .FindWords(report.Text, TextSpan.FromBounds(sentence.Start, deviation.Start))
                .Any()
        select sentence;

    /// <summary>各项目标均已完成.</summary>
    private static IEnumerable<TextSpan> FindCompletions(Report report) =>
        from word in WordFinder.FromWords(report.Pack.Grounds.Completions).FindWords(report.Text)
        let sentence = SentenceFinder.FindSentence(report.Text, word)
        where
            sentence.Length <= MostCharacters
            && report.Document.FindBlockAt(word.Start) is Paragraph
            && NamesTargets(report.Slice(sentence), report.Pack.Grounds)
        select sentence;

    private static bool NamesTargets(string sentence, GroundLexicon words) =>
        WordFinder.FromWords(words.CompletedMatters).HasMatchIn(sentence)
        && !WordFinder.FromWords(words.Exceptions).HasMatchIn(sentence);
}
