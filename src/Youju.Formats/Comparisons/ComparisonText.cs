using System.Globalization;
using System.Text;
using Youju.Domain.Comparisons;
using Youju.Formats.Returns;

namespace Youju.Formats.Comparisons;

/// <summary>The comparison of two reports as a colleague would tell it.</summary>
public static class ComparisonText
{
    private static readonly ComparedState[] States = Enum.GetValues<ComparedState>();

    public static string DescribeComparison(ReportComparison comparison)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"甲：{ComparisonWords.DescribeReport(comparison.Left)}\n")
            .Append(
                CultureInfo.InvariantCulture,
                $"乙：{ComparisonWords.DescribeReport(comparison.Right)}\n"
            );
        AppendFigures(text, comparison);
        AppendChapters(text, comparison);
        AppendSentences(text, comparison);
        return text.Append(comparison.IsSame ? "两份报告相同。\n" : "").ToString();
    }

    private static string CountStates(Func<ComparedState, int> count) =>
        string.Join(
            "，",
            States
                .Select(state => (Name: ComparisonWords.NameState(state), Count: count(state)))
                .Where(state => state.Count > 0)
                .Select(state => string.Create(CultureInfo.InvariantCulture, $"{state.Name} {state.Count}"))
                .DefaultIfEmpty("没有")
        );

    private static void AppendFigures(StringBuilder text, ReportComparison comparison)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n数字：{CountStates(comparison.CountFigures)}\n");
        foreach (var figure in comparison.Figures.Where(figure => figure.State != ComparedState.Same))
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {ComparisonWords.NameState(figure.State)}  {DescribeFigure(figure)}{DescribePlace(figure)}\n"
            );
    }

    private static string DescribeFigure(ComparedFigure figure) =>
        (figure.Left, figure.Right) switch
        {
            ({ } left, { } right) => $"{figure.Name}：{left.Words} → {right.Words}{DescribeMovement(figure)}",
            (null, { } right) => $"{right.Name}：{right.Words}",
            var (left, _) => $"{left!.Name}：{left.Words}",
        };

    private static string DescribeMovement(ComparedFigure figure) =>
        ComparisonWords.DescribeMovement(figure) is { Length: > 0 } moved ? $"，{moved}" : "";

    private static string DescribePlace(ComparedFigure figure) =>
        (figure.Right ?? figure.Left)!.Place is { Length: > 0 } place ? $"（{place}）" : "";

    private static void AppendChapters(StringBuilder text, ReportComparison comparison)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n章节：{CountStates(state => comparison.Chapters.Count(chapter => chapter.State == state))}\n"
        );
        foreach (var chapter in comparison.Chapters.Where(chapter => chapter.State != ComparedState.Same))
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {ComparisonWords.NameState(chapter.State)}  {DescribeTitle(chapter)}\n"
            );
    }

    private static string DescribeTitle(ComparedChapter chapter) =>
        (chapter.Left?.Title, chapter.Right?.Title) switch
        {
            ({ } left, { } right) when left != right => $"{left} → {right}",
            var (left, right) => right ?? left!,
        };

    private static void AppendSentences(StringBuilder text, ReportComparison comparison)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n句子：{CountStates(comparison.CountSentences)}\n");
        foreach (var sentence in comparison.Sentences.Where(one => one.State != ComparedState.Same))
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {NameState(sentence)}  {DescribeWords(sentence)}\n"
            );
    }

    private static string NameState(ComparedSentence sentence) =>
        ComparisonWords.NameState(sentence.State) + (sentence.DiffersInFiguresOnly ? "（只有数不同）" : "");

    private static string DescribeWords(ComparedSentence sentence) =>
        sentence.Pieces.Count > 0
            ? PieceText.FormatPieces(sentence.Pieces)
            : (sentence.Right ?? sentence.Left)!.Words;
}
