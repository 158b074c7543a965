using System.Buffers;
using System.Text;
using Youju.Domain.Documents;

namespace Youju.Reading.Tables;

/// <summary>The head of a row.</summary>
/// <param name="Words">The words without white space, number, quotes and 其中, with brackets in one width.</param>
/// <param name="Number">The number before the words, such as 一、 or 1.</param>
public sealed record RowLabel(string Words, NumberLabel? Number)
{
    /// <summary>Signs that stand in a cell for nothing.</summary>
    internal static readonly SearchValues<char> Dashes = SearchValues.Create("-—–−－/／\\");

    public static RowLabel None { get; } = new("", null);

    /// <summary>Whether 其中 stands before the words, so that the row is a part of the one above.</summary>
    public bool IsPart { get; init; }

    // Marks that are printed either way.
    private const string WideMarks = "（）：，／";
    private const string NarrowMarks = "():,/";

    private static readonly SearchValues<char> Ornaments = SearchValues.Create("“”\"＂‘’*★");

    public static RowLabel ParsePrinted(string printed)
    {
        var number = NumberLabel.ReadAtStart(printed);
        var words = NormaliseName(printed[(number?.Span.End ?? 0)..]);
        return words.StartsWith("其中:") ? new(words[3..], number) { IsPart = true }
            : words.StartsWith("其中") ? new(words[2..], number) { IsPart = true }
            : new(words, number);
    }

    /// <summary>The form in which names are compared.</summary>
    public static string NormaliseName(string printed)
    {
        var plain = new StringBuilder(printed.Length);
        foreach (var sign in printed)
        {
            if (!char.IsWhiteSpace(sign) && !Ornaments.Contains(sign))
                plain.Append(WideMarks.IndexOf(sign) is >= 0 and var mark ? NarrowMarks[mark] : sign);
        }

        return plain.ToString();
    }
}
