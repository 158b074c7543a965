using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Reports;

namespace Youju.Reporting.Package;

/// <summary>Figures that someone typed instead of naming a fact; nobody can tell where they come from.</summary>
public static class NakedFigures
{
    private const int ShownAround = 12;

    /// <summary>What to do about each, in Chinese.</summary>
    internal static IEnumerable<string> Find(PackageDocument document, FigureReader reader) => In(document.Document, reader)
        .Select(figure => $"《{document.Name}》里的“{document.Document.Slice(figure.Span)}”没有来源，请改用数据项：……{Around(document.Document.Text, figure.Span)}……");

    /// <summary>The figures of a document that no inline covers.</summary>
    public static IEnumerable<PrintedFigure> In(Document document, FigureReader reader)
    {
        var covered = document.NamedFigures.Select(figure => figure.Span).ToList();
        var at = 0;
        foreach (var figure in reader.Read(document.Text))
        {
            while (at < covered.Count && covered[at].End <= figure.Span.Start) at++;
            if (at == covered.Count || !covered[at].Overlaps(figure.Span)) yield return figure;
        }
    }

    private static string Around(string text, TextSpan span)
    {
        var (start, end) = (Math.Max(0, span.Start - ShownAround), Math.Min(text.Length, span.End + ShownAround));
        return text[start..end].ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
    }
}
