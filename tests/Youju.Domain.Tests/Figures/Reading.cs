using System.Globalization;
using Youju.Domain.Figures;
using Youju.Packs.Library;

namespace Youju.Domain.Tests.Figures;

/// <summary>Reads figures with the lexicon that the program carries, and shows them in one line.</summary>
internal static class Reading
{
    public static FigureReader Reader { get; } = new(PackLibrary.LoadPack("cn").Figures);

    /// <summary>The figures of a text as "words=value×scale unit", parted by semicolons.</summary>
    public static string Of(string text) =>
        string.Join("; ", Reader.ReadFigures(text).Select(figure => Show(text, figure)));

    public static PrintedFigure One(string text) => Assert.Single(Reader.ReadFigures(text));

    private static string Show(string text, PrintedFigure figure)
    {
        var qualifier = figure.Qualifier == Qualifier.Rounded ? "" : " " + figure.Qualifier;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{text.AsSpan(figure.Span.Start, figure.Span.Length)}={figure.Nominal:0.######}{figure.Unit.Symbol}{qualifier}"
        );
    }
}
