using System.Text.RegularExpressions;
using Youju.Domain.Findings;

namespace Youju.Publishing.Redaction;

/// <summary>The words that are known not to go public, and how they are taken out of running text.</summary>
/// <remarks>What a person typed nowhere but in running text, without a label before it, no program knows: whoever reviews the edition
/// reads it.</remarks>
internal sealed class SecretWords
{
    /// <summary>What stands for words that are left out.</summary>
    public const string Hidden = "〔不公开〕";

    private readonly Dictionary<string, Secret> known = new(StringComparer.Ordinal);
    private readonly TextPatterns patterns;
    private Regex? search;

    public SecretWords(TextPatterns patterns) => this.patterns = patterns;

    /// <summary>What was found or told so far.</summary>
    public IReadOnlyCollection<Secret> All => known.Values;

    /// <summary>Remembers words that may stand nowhere.</summary>
    public void AddSecret(SecretKind kind, string words)
    {
        var plain = words.Trim();
        if (!IsTelling(plain) || !known.TryAdd(plain, new(kind, plain)))
            return;
        search = null;
    }

    /// <summary>Learns what a text says by its labels: names, numbers, points.</summary>
    public void LearnFromText(string text)
    {
        foreach (var (kind, words) in patterns.FindLabelled(text))
            AddSecret(kind, words);
        foreach (var number in TextPatterns.FindLandlines(text))
            AddSecret(SecretKind.PersonalNumber, number);
        foreach (var span in PersonalNumbers.FindNumbers(text).Concat(EmailAddresses.FindAddresses(text)))
            AddSecret(SecretKind.PersonalNumber, text.Substring(span.Start, span.Length));
        foreach (var words in patterns.FindPersonal(text))
            AddSecret(SecretKind.PersonalNumber, words);
        foreach (var point in patterns.FindPoints(text))
            AddSecret(SecretKind.Position, point);
    }

    /// <summary>The text without what may not be told, and what was taken out.</summary>
    public (string Text, IReadOnlyList<Secret> Removed) MaskText(string text)
    {
        if (known.Count == 0)
            return (text, []);
        search ??= BuildSearch();
        var removed = new List<Secret>();
        var masked = search.Replace(text, match =>
        {
            var secret = FindSecret(match.Value);
            removed.Add(secret with { Words = match.Value });
            return patterns.ReplaceSecret(secret);
        });
        return (masked, removed);
    }

    private Secret FindSecret(string words) =>
        known.GetValueOrDefault(words)
        ?? known.GetValueOrDefault(TextPatterns.WithoutBlanks(words))
        ?? known.Values.First(secret =>
            TextPatterns.WithoutBlanks(secret.Words) == TextPatterns.WithoutBlanks(words)
        );

    // The longest first; a name is found with blanks between its letters too.
    private Regex BuildSearch() =>
        new(
            string.Join(
                '|',
                known
                    .Keys.OrderByDescending(words => words.Length)
                    .ThenBy(words => words, StringComparer.Ordinal)
                    .Select(TextPatterns.BuildPattern)
            ),
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
        );

    // A single letter or a short number would be found everywhere.
    private static bool IsTelling(string words) =>
        words.Length >= 2 && (words.Length >= 4 || words.Any(letter => letter > '\u2E80'));
}
