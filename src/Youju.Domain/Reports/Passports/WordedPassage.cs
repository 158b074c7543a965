using System.Text;

namespace Youju.Domain.Reports.Passports;

/// <summary>Words of one paragraph or cell, with the figures in them that name a fact.</summary>
public sealed class WordedPassage
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    private string? pattern;

    public WordedPassage(string words, IReadOnlyList<FigureSlot> figures)
    {
        (Words, Figures) = (words, figures);
    }

    public static WordedPassage Empty { get; } = new("", []);

    public string Words { get; }

    /// <summary>In order; they do not overlap.</summary>
    public IReadOnlyList<FigureSlot> Figures { get; }

    /// <summary>The words with each figure's key in place of what it prints: equal patterns differ in figures only.</summary>
    public string Pattern => pattern ??= Figures.Count == 0 ? Words : WritePattern();

    public string GetFigureWords(FigureSlot figure) => Words.Substring(figure.Start, figure.Length);

    /// <summary>The words between two offsets, which must cut no figure.</summary>
    public WordedPassage SliceBetween(int start, int end)
    {
        return start == 0 && end == Words.Length
            ? this
            : new(
                Words[start..end],
                [
                    .. from figure in Figures
                    where figure.Start >= start && figure.End <= end
                    select figure with
                    {
                        Start = figure.Start - start,
                    },
                ]
            );
    }

    public static WordedPassage Concatenate(IEnumerable<WordedPassage> passages)
    {
        var (words, figures) = (new StringBuilder(), new List<FigureSlot>());
        foreach (var passage in passages)
        {
            figures.AddRange(
                passage.Figures.Select(figure => figure with { Start = figure.Start + words.Length })
            );
            words.Append(passage.Words);
        }

        return new(words.ToString(), figures);
    }

    /// <summary>The same passage whose figures print other words.</summary>
    /// <param name="print">Gives what a figure prints by its ordinal.</param>
    public WordedPassage ReprintFigures(Func<int, FigurePrint> print)
    {
        var (words, figures, position) = (new StringBuilder(), new List<FigureSlot>(Figures.Count), 0);
        for (var index = 0; index < Figures.Count; index++)
        {
            words.Append(Words, position, Figures[index].Start - position);
            var printed = print(index);
            if (printed.IsLinked)
                figures.Add(Figures[index] with { Start = words.Length, Length = printed.Words.Length });
            words.Append(printed.Words);
            position = Figures[index].End;
        }

        return new(words.Append(Words, position, Words.Length - position).ToString(), figures);
    }

    private string WritePattern()
    {
        var (text, position) = (new StringBuilder(), 0);
        foreach (var figure in Figures)
        {
            text.Append(Words, position, figure.Start - position)
                .Append(Open)
                .Append(figure.Key)
                .Append(Close);
            position = figure.End;
        }

        return text.Append(Words, position, Words.Length - position).ToString();
    }
}

/// <summary>A figure inside a passage.</summary>
/// <param name="Start">The offset in the passage's words.</param>
/// <param name="Key">The fact it prints.</param>
/// <param name="Bond">By what it was known.</param>
public readonly record struct FigureSlot(
    int Start,
    int Length,
    string Key,
    FigureBond Bond = FigureBond.Control
)
{
    public int End => Start + Length;
}

/// <summary>What a figure prints.</summary>
/// <param name="IsLinked">Whether these words still are the fact's.</param>
public readonly record struct FigurePrint(string Words, bool IsLinked = true);

/// <summary>What ties printed words to their fact after an editor had the file.</summary>
public enum FigureBond
{
    /// <summary>The content control with the fact's key.</summary>
    Control,

    /// <summary>The bookmark around it, where the control lost its key.</summary>
    Bookmark,

    /// <summary>The same words in like surroundings.</summary>
    Fingerprint,
}
