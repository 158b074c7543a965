using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Formats.Findings;
using Youju.Packs.Definitions;

namespace Youju.Publishing.Redaction;

/// <summary>How running text gives away what may not be told, in the words of the packs.</summary>
internal sealed partial class TextPatterns(PublicationProfile profile)
{
    private const int LongestName = 4;
    private const string Blank = @"[\s\u3000]*";

    // 阿依古丽·买买提: as long as it is.
    private const string DottedName =
        @"[\p{IsCJKUnifiedIdeographs}]{1,8}(?:·[\p{IsCJKUnifiedIdeographs}]{1,8})+";

    private static readonly string[] AngleUnits = ["度", "°"];

    private readonly Regex persons = BuildLabels(profile.PersonLabels, BuildName(profile.NameFollowers));
    private readonly Regex numbers = BuildLabels(
        profile.NumberLabels,
        @"[A-Za-z0-9\p{IsCJKUnifiedIdeographs}〔〕\[\]（）()\-—_/.·]{4,40}"
    );

    // 对公账户43050166123400000123: nothing stands between, and nothing else is so long.
    private readonly Regex runs = BuildLabels(profile.NumberLabels, @"[0-9][0-9\-\s]{6,28}[0-9]", mark: "");

    private readonly PersonalPatterns personal = new(profile);

    /// <summary>A person's papers, accounts, home and car.</summary>
    public IEnumerable<string> FindPersonal(string text) => personal.FindPersonal(text);

    /// <summary>Names and numbers behind the words that announce them.</summary>
    public IEnumerable<(SecretKind Kind, string Words)> FindLabelled(string text) =>
        [
            .. persons
                .Matches(text)
                .Select(match => match.Groups["words"].Value)
                .SelectMany(FindNames)
                .Select(name => (SecretKind.Person, name)),
            .. from match in numbers.Matches(text).Concat(runs.Matches(text))
            let words = match.Groups["words"].Value
            where words.Any(char.IsAsciiDigit)
            select (KindOfLabel(match.Groups["label"].Value), words),
        ];

    /// <summary>Telephones that stand on a desk: an area code and a number.</summary>
    public static IEnumerable<string> FindLandlines(string text) =>
        Landlines().Matches(text).Select(match => match.Value);

    /// <summary>Points that are written finer than they may be told.</summary>
    public IEnumerable<string> FindPoints(string text) =>
        Decimals()
            .Matches(text)
            .Where(match => IsTooFine(match.Value))
            .Concat(Degrees().Matches(text))
            .Select(match => match.Value);

    /// <summary>The persons that a column's value names; none where it names a body or a role.</summary>
    public IEnumerable<string> FindNames(string value) =>
        from match in Names().Matches(value)
        let name = match.Value
        where name.Length <= LongestName || name.Contains('·', StringComparison.Ordinal)
        where !profile.RoleWords.Contains(name) && !IsBody(name)
        select name;

    /// <summary>Whether it names an office or a place rather than a person.</summary>
    public bool IsBody(string name) =>
        profile.BodyEndings.Any(ending =>
            name.Length > ending.Length + 1 && name.EndsWith(ending, StringComparison.Ordinal)
        );

    /// <summary>Whether a column may not be told.</summary>
    public bool HidesField(string label) =>
        profile.HiddenFields.Any(word => label.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether numbers and days of a column may not be told: 经度, a number of a contract without a unit.</summary>
    /// <remarks>How much and how many are public wherever they stand: 合同金额, 合同份数（份）.</remarks>
    public bool HidesValues(FieldDefinition field) =>
        HidesField(field.Label)
        && field.Type switch
        {
            FieldType.Number => field.Unit == Unit.None || AngleUnits.Contains(field.Unit.Symbol),
            FieldType.Date or FieldType.DateRange => true,
            _ => false,
        };

    /// <summary>Whether a place may not be named.</summary>
    public bool IsClassified(string words) =>
        profile.ClassifiedWords.Any(word => words.Contains(word, StringComparison.Ordinal));

    public bool IsClassifiedChoice(string choice) =>
        profile.ClassifiedChoices.Contains(choice, StringComparer.Ordinal);

    /// <summary>Whether a record says that its place is protected, so that nobody is told where it lies.</summary>
    public bool IsProtected(RecordVersion version) =>
        profile.ProtectedFields.Any(field =>
            version[field] is { } value
            && FieldText.FormatValue(value).Trim() is { Length: > 0 } words
            && !profile.UnprotectedWords.Contains(words)
        );

    /// <summary>What is told instead: a coarser point, a number with its middle left out, or that it is not told.</summary>
    public string ReplaceSecret(Secret secret) =>
        secret.Kind switch
        {
            SecretKind.Position => CoarsenPoint(secret.Words) ?? SecretWords.Hidden,
            SecretKind.PersonalNumber
                when PersonalData.MaskWords(secret.Words) is var masked && masked != secret.Words => masked,
            SecretKind.PersonalNumber => personal.HideAddress(secret.Words) ?? SecretWords.Hidden,
            _ => SecretWords.Hidden,
        };

    /// <summary>A point with no more decimals than the profile allows; null where it is not written in decimals of a degree.</summary>
    public string? CoarsenPoint(string words)
    {
        if (
            Decimals().Match(words.Trim()) is not { Success: true } point
            || point.Length < words.Trim().Length
        )
            return null;
        return Fraction().Replace(words, match => RoundDown(match.Value));
    }

    /// <summary>The words without blanks between their letters.</summary>
    public static string WithoutBlanks(string words) =>
        string.Concat(words.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>A pattern that finds the words; Chinese ones with blanks between their letters too.</summary>
    public static string BuildPattern(string words) =>
        words.Length <= LongestName && words.All(letter => letter > '\u2E80')
            ? string.Join(Blank, words.Select(letter => Regex.Escape(letter.ToString())))
            : Regex.Escape(words);

    // Two amounts beside each other look alike: only what lies in the country is a point.
    private bool IsTooFine(string point)
    {
        var written = Fraction().Matches(point).Select(match => match.Value).ToList();
        var degrees = written.ConvertAll(number => decimal.Parse(number, CultureInfo.InvariantCulture));
        return written.TrueForAll(number =>
                number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 > profile.CoordinateDecimals
            )
            && degrees is [var one, var other]
            && (IsInCountry(one, other) || IsInCountry(other, one));
    }

    private static bool IsInCountry(decimal longitude, decimal latitude) =>
        longitude is >= 73 and <= 136 && latitude is >= 3 and <= 54;

    // Cut, not rounded: a point just beside a border stays on its side.
    private string RoundDown(string number) =>
        decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var degrees)
            ? decimal.Round(degrees, profile.CoordinateDecimals, MidpointRounding.ToZero)
                .ToString(CultureInfo.InvariantCulture)
            : number;

    private static SecretKind KindOfLabel(string label) =>
        label.Contains("合同", StringComparison.Ordinal) || label.Contains("协议", StringComparison.Ordinal)
            ? SecretKind.Contract
            : SecretKind.PersonalNumber;

    // Up to a mark or a word that follows names; where neither comes, as long as most names are.
    private static string BuildName(IReadOnlyList<string> followers)
    {
        const string letter = @"[\p{IsCJKUnifiedIdeographs}·]";
        var end = string.Join('|', followers.Select(Regex.Escape).Append($"(?!{letter})"));
        return $"{DottedName}|{letter}{{2,4}}?(?={end})|{letter}{{3}}";
    }

    private static Regex BuildLabels(
        IReadOnlyList<string> labels,
        string words,
        string mark = @"[:：为是]?[\s\u3000]*(?<=[:：为是\s\u3000])"
    )
    {
        var label = string.Join(
            '|',
            labels.OrderByDescending(label => label.Length).Select(label => Regex.Escape(label))
        );
        return new(
            labels.Count == 0 ? "$^" : $"(?<label>{label}){mark}(?<words>{words})",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );
    }

    [GeneratedRegex(
        @"\d{1,3}\.\d+\s*°?\s*[EN东北]?\s*[,，、;；\s]\s*[EN东北]?\s*\d{1,3}\.\d+",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Decimals();

    [GeneratedRegex(@"\d+\.\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fraction();

    [GeneratedRegex(
        "\\d{1,3}°\\s*\\d{1,2}(?:\\.\\d+)?[′'’分](?:\\s*\\d{1,2}(?:\\.\\d+)?[″\"”秒])?",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Degrees();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}·]{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Names();

    [GeneratedRegex(@"(?<!\d)0\d{2,3}[-－—\s]\d{7,8}(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Landlines();
}
