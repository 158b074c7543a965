using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Figures;

namespace Youju.Accuracy.Injection;

/// <summary>A relation that a sample report states, as relations.tsv lists it.</summary>
/// <param name="Kind">sum, share, difference, points, growth-by-change, decline-by-change, decline, product or equality.</param>
/// <param name="Figures">Where the stated figure and its terms stand, the stated one first.</param>
public sealed record InjectionRelation(string File, string Kind, IReadOnlyList<TextSpan> Figures)
{
    public static IReadOnlyList<InjectionRelation> Read(string path) => [.. Lines(path).Select(Parse)];

    /// <summary>What becomes of it when the words of its figures are these.</summary>
    public Verdict Judge(FigureReader reader, IReadOnlyList<string> words)
    {
        var figures = words.Select(word => reader.ReadFigures(word)).ToList();
        if (figures.Exists(read => read.Count != 1))
            return Verdict.Undecidable;
        var stated = figures[0][0];
        List<PrintedFigure> terms = [.. figures.Skip(1).Select(read => read[0])];
        return RelationOf(stated, terms).Recalculate().Verdict;
    }

    private FigureRelation RelationOf(PrintedFigure stated, List<PrintedFigure> terms) =>
        Kind switch
        {
            "sum" => FigureRelation.CreateSum(stated, terms),
            "share" => FigureRelation.CreateShare(stated, terms[0], terms[1]),
            "difference" or "points" => FigureRelation.CreateDifference(stated, terms[0], terms[1]),
            "growth-by-change" => FigureRelation.CreateGrowthByChange(stated, terms[0], terms[1]),
            "decline-by-change" => FigureRelation.CreateDeclineByChange(stated, terms[0], terms[1]),
            "decline" => FigureRelation.CreateDecline(stated, terms[0], terms[1]),
            "product" => FigureRelation.CreateProduct(stated, terms[0], terms[1]),
            "equality" => FigureRelation.CreateEquality(stated, terms[0]),
            _ => throw new FormatException($"No relation is called {Kind}."),
        };

    private static IEnumerable<string> Lines(string path) =>
        System.IO.File.ReadLines(path).Skip(1).Where(line => line.Length > 0);

    private static InjectionRelation Parse(string line)
    {
        var fields = line.Split('\t');
        return new(fields[0], fields[1], [Span(fields[2]), .. fields[3].Split(',').Select(Span)]);
    }

    private static TextSpan Span(string field)
    {
        var parts = field.Split('+');
        return new(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            int.Parse(parts[1], CultureInfo.InvariantCulture)
        );
    }
}
