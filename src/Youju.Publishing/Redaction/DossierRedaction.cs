using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Formats.Findings;
using Youju.Packs.Definitions;

namespace Youju.Publishing.Redaction;

/// <summary>A dossier as the public may know it.</summary>
/// <param name="Dossier">What is left of it; every figure in it is as it was.</param>
/// <param name="Secrets">The words that may stand nowhere in what is published.</param>
/// <param name="Changes">What is otherwise than in the house, in the order of the dossier.</param>
public sealed record RedactedDossier(
    Dossier Dossier,
    IReadOnlyCollection<Secret> Secrets,
    IReadOnlyList<RedactionChange> Changes
)
{
    /// <summary>The keys of facts that are left out because they add what a hidden column says.</summary>
    public required IReadOnlySet<string> HiddenFacts { get; init; }
}

/// <summary>Makes of a dossier what the public may know of it, by the profile of its packs.</summary>
/// <remarks>First everything is read for what is secret by its column or its label, then every text is rid of it: a name that one
/// column gives away is left out of all chapters.</remarks>
public static class DossierRedaction
{
    private const string Chapters = "自己写的文字";
    private const string HandWords = "并入的回稿";

    /// <param name="asked">Words that somebody wants left out besides.</param>
    public static RedactedDossier RedactDossier(
        Dossier dossier,
        PublicationProfile profile,
        IEnumerable<string> asked
    )
    {
        var patterns = new TextPatterns(profile);
        var words = new SecretWords(patterns);
        foreach (var word in asked)
            words.AddSecret(SecretKind.AskedFor, word);
        new SecretSearch(dossier, patterns, words).LearnSecrets();
        var texts = new TextMasking(words);
        var records = new RecordRedaction(texts, patterns);
        var redacted = dossier with
        {
            Unit = RedactUnit(dossier.Unit, texts),
            Ledger = LedgerRedaction.RedactLedger(dossier.Ledger, texts),
            Targets = new TargetsRedaction(texts).RedactTargets(dossier.Targets),
            Registers = dossier.Registers.ToImmutableSortedDictionary(
                register => register.Key,
                register => records.RedactRegister(register.Value),
                StringComparer.Ordinal
            ),
            OwnRegisters = dossier.OwnRegisters,
            Narrative = MaskWords(dossier.Narrative, Chapters, texts),
            Returned = MaskWords(dossier.Returned, HandWords, texts),
            Evidence = RedactEvidence(dossier.Evidence, texts),
            Columns = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal),
            ToConfirm = ImmutableSortedDictionary<string, Unconfirmed>.Empty.WithComparers(
                StringComparer.Ordinal
            ),
        };
        return new(redacted, words.All, texts.Changes)
        {
            HiddenFacts = dossier
                .Registers.Values.SelectMany(register => records.ListHiddenFacts(register.Definition))
                .ToHashSet(StringComparer.Ordinal),
        };
    }

    private static ImmutableSortedDictionary<string, string> MaskWords(
        IEnumerable<KeyValuePair<string, string>> words,
        string place,
        TextMasking texts
    ) =>
        words.ToImmutableSortedDictionary(
            text => text.Key,
            text => texts.MaskText(text.Value, $"{place}“{text.Key}”"),
            StringComparer.Ordinal
        );

    /// <summary>Rids words that somebody types for the public of what its dossier may not tell, and of numbers of persons.</summary>
    public static Func<string, string> CreateMask(Dossier dossier, PublicationProfile profile)
    {
        var patterns = new TextPatterns(profile);
        var words = new SecretWords(patterns);
        new SecretSearch(dossier, patterns, words).LearnSecrets();
        return CreateMask(words);
    }

    /// <summary>Rids words that somebody types who knows no dossier of names and numbers of persons.</summary>
    public static string MaskWords(string text, PublicationProfile profile) =>
        CreateMask(new SecretWords(new TextPatterns(profile)))(text);

    private static Func<string, string> CreateMask(SecretWords words) =>
        text =>
        {
            words.LearnFromText(text);
            return PersonalData.MaskWords(words.MaskText(text).Text);
        };

    private static UnitProfile RedactUnit(UnitProfile unit, TextMasking texts) =>
        unit with
        {
            Affiliation = texts.MaskOptional(unit.Affiliation, "单位概况"),
            SupervisingDepartment = texts.MaskOptional(unit.SupervisingDepartment, "单位概况"),
            Duties = [.. unit.Duties.Select(duty => texts.MaskText(duty, "单位职责"))],
        };

    // The file itself is told by its digest; what it is called is the house's own matter.
    private static ImmutableSortedDictionary<string, EvidenceFile> RedactEvidence(
        ImmutableSortedDictionary<string, EvidenceFile> files,
        TextMasking texts
    )
    {
        var number = 0;
        return files.Values.ToImmutableSortedDictionary(
            file => file.Sha256,
            file =>
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"佐证{++number}{FormatEnding(file)}");
                texts.TellChange(SecretKind.StoredFile, "佐证", file.Name, name);
                if (file.Note is { } note)
                    texts.TellChange(SecretKind.StoredFile, "佐证", note, "");
                return new EvidenceFile(file.Sha256, name)
                {
                    Kind = file.Kind,
                    Proves = [.. file.Proves.Select(key => texts.MaskText(key, "佐证"))],
                };
            },
            StringComparer.Ordinal
        );
    }

    private static string FormatEnding(EvidenceFile file) =>
        file.Kind is { } kind ? $".{kind}"
        : Path.GetExtension(file.Name) is { Length: > 1 and <= 6 } ending
        && ending.Skip(1).All(char.IsAsciiLetterOrDigit)
            ? ending.ToLowerInvariant()
        : "";
}
