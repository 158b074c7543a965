using Youju.Checking.Rules;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Prose;
using Youju.Reading.Search;

namespace Youju.Checking.Engine;

/// <summary>Lists what the report says of its own merit, with what each sentence offers in support.</summary>
internal static class EvaluationInventory
{
    public static IReadOnlyList<Evaluation> ListEvaluations(Report report) =>
        [
            .. from paragraph in report.Prose
            from word in WordFinder
                .FromWords(report.Pack.Grounds.Evaluations)
                .FindWords(report.Text, paragraph.Span)
            let sentence = SentenceFinder.FindSentence(report.Text, word)
            select new Evaluation(word, sentence, FindSupport(report, sentence)),
        ];

    private static EvaluationSupport FindSupport(Report report, TextSpan sentence)
    {
        if (report.FigureAfter(sentence.Start) is { } figure && sentence.Contains(figure.Span))
            return EvaluationSupport.Figure;
        return WordFinder.FromWords(report.Pack.Grounds.Records).HasMatchIn(report.Slice(sentence))
            ? EvaluationSupport.Record
            : EvaluationSupport.None;
    }
}
