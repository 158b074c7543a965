using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Tokens;

namespace Youju.Formats.Pdf.Pages;

/// <summary>What a page's marks say of its letters: which lie in a layer that is off, and which stand for other words.</summary>
internal sealed class MarkedLetters
{
    private static readonly MarkedLetters None = new();
    private static readonly NameToken Replacement = NameToken.Create("ActualText");
    private static readonly NameToken LayerName = NameToken.Create("Name");

    private readonly HashSet<Letter> hidden = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Letter, string> replaced = new(ReferenceEqualityComparer.Instance);

    /// <param name="hiddenLayers">Names of the layers that are off.</param>
    public static MarkedLetters FindOnPage(Page page, IReadOnlySet<string> hiddenLayers)
    {
        if (!page.Operations.Any(operation => operation is BeginMarkedContentWithProperties))
            return None;
        var marked = new MarkedLetters();
        foreach (var element in page.GetMarkedContents())
            marked.AddElement(element, hiddenLayers);
        return marked;
    }

    public bool HidesLetter(Letter letter) => hidden.Contains(letter);

    /// <summary>What is printed for a letter; empty where its words stand at the first of its stretch.</summary>
    public string ReadValue(Letter letter) => replaced.GetValueOrDefault(letter) ?? letter.Value;

    private void AddElement(MarkedContentElement element, IReadOnlySet<string> hiddenLayers)
    {
        if (element.Tag == "OC" && hiddenLayers.Contains(ReadWords(element, LayerName)))
            hidden.UnionWith(CollectLetters(element));
        else if (element.Properties?.ContainsKey(Replacement) == true)
            ReplaceLetters([.. CollectLetters(element)], ReadWords(element, Replacement));
        foreach (var child in element.Children)
            AddElement(child, hiddenLayers);
    }

    private static string ReadWords(MarkedContentElement element, NameToken name) =>
        element.Properties?.TryGet(name, out var words) != true
            ? ""
            : words switch
            {
                StringToken plain => plain.Data,
                HexToken hex => hex.Data,
                _ => "",
            };

    private static IEnumerable<Letter> CollectLetters(MarkedContentElement element) =>
        element.Letters.Concat(element.Children.SelectMany(CollectLetters));

    /// <summary>Spreads the words over the letters that stand for them, so that each keeps its place.</summary>
    private void ReplaceLetters(List<Letter> letters, string words)
    {
        if (letters.Count == 0 || string.Concat(letters.Select(letter => letter.Value)) == words)
            return;
        for (var at = 0; at < letters.Count; at++)
        {
            var (first, next) = (at * words.Length / letters.Count, (at + 1) * words.Length / letters.Count);
            replaced[letters[at]] = words[first..next];
        }
    }
}
