using System.Text.RegularExpressions;
using Youju.Packs.Definitions;

namespace Youju.Publishing.Redaction;

/// <summary>How running text gives away a person's papers, accounts, home and car: words of the packs, national forms.</summary>
internal sealed partial class PersonalPatterns(PublicationProfile profile)
{
    // What may stand between a word and what it announces.
    private const string Mark = @"[\s:：为是（(【\[“""]";

    // GB 11643; whoever mistypes a digit has given his number away all the same.
    private const string Identity =
        @"(?<!\d)(?<words>\d{6}[\s\-]?\d{8}[\s\-]?\d{3}[\dXxＸｘ]|\d{15})(?![\dA-Za-z])";

    // E12345678, EA1234567, and foreign ones of digits alone.
    private const string Passport =
        @"(?<words>[A-Za-z]{1,2}\d{6,9}|\d{8,9})(?![\dA-Za-z]|[.,]\d|\p{IsCJKUnifiedIdeographs})";

    private const string Account = @"[A-Za-z][A-Za-z0-9_\-]{4,29}(?![A-Za-z0-9_\-:./@])";

    // A shorter one may be a part of a digest as well.
    private const string AccountNumber = @"[1-9]\d{5,10}(?![\d%％+@A-Za-z_]|[.,]\d)";

    private const string AddressEnd = @"，,。；;、！？!?\n|）)】\]";

    // 17号, 三组: with it an address is a door.
    private const string Door = @"[\d一二三四五六七八九十百]+\s*(?:号|栋|幢|座|组|单元|室|弄)";
    private const int ShortestAddress = 6;

    private readonly Regex documents = Build(
        profile.DocumentLabels,
        $@"(?:[^\dA-Za-z。；;！？\n]{{0,8}}?{Identity}(?:[^\d。\n]{{1,8}}?{Identity})*|{Mark}{{0,4}}{Passport})"
    );

    private readonly Regex accounts = Build(
        profile.AccountLabels,
        $@"(?:{Mark}{{1,4}}(?<words>{Account})|(?<words>(?=[A-Za-z]*[\d_\-]){Account})"
            + $@"|{Mark}{{0,4}}(?<words>{AccountNumber}){BuildEnd(profile.NameFollowers)})"
    );

    private readonly Regex addresses = Build(
        profile.AddressLabels,
        $@"(?:\s*[:：]\s*(?<words>[^{AddressEnd}]{{2,60}})|{Mark}{{0,2}}(?<words>[^{AddressEnd}:：]{{2,40}}{Door}))",
        BuildOwners(profile.AddressOwners)
    );

    /// <summary>What of a text is a person's own.</summary>
    public IEnumerable<string> FindPersonal(string text) =>
        documents
            .Matches(text)
            .Concat(accounts.Matches(text))
            .SelectMany(match => match.Groups["words"].Captures.Select(words => words.Value))
            .Concat(addresses.Matches(text).Select(ReadAddress))
            .Concat(Plates().Matches(text).Select(match => match.Value));

    /// <summary>An address with its label without what follows the label; null for other words.</summary>
    public string? HideAddress(string words) =>
        addresses.Match(words) is { Success: true, Index: 0 } match
            ? words[..match.Groups["words"].Index] + SecretWords.Hidden
            : null;

    // A village is named elsewhere too, and is nobody's home there: it goes only behind its label.
    private static string ReadAddress(Match match)
    {
        var address = match.Groups["words"].Value.Trim();
        return address.Length >= ShortestAddress && Doors().IsMatch(address) ? address : match.Value.Trim();
    }

    // 微信123456次 is a number of something: behind a person's own comes a mark or a word that goes on.
    private static string BuildEnd(IReadOnlyList<string> followers) =>
        $@"(?={string.Join('|', followers.Select(Regex.Escape).Append(@"(?!\p{IsCJKUnifiedIdeographs})"))})";

    private static string BuildOwners(IReadOnlyList<string> owners) =>
        owners.Count == 0 ? "" : $"(?<!{string.Join('|', owners.Select(Regex.Escape))})";

    private static Regex Build(IReadOnlyList<string> labels, string words, string before = "") =>
        new(
            labels.Count == 0
                ? "$^"
                : $"{before}(?:{string.Join('|', labels.OrderByDescending(label => label.Length).Select(Regex.Escape))}){words}",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
            TimeSpan.FromSeconds(1)
        );

    // GA 36: a province, its letter, five signs; six for electric cars.
    [GeneratedRegex(
        @"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][\s·•\-]?"
            + @"(?:(?=(?:[A-Z]*[0-9]){3})[A-HJ-NP-Z0-9]{5}|[A-HJK][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[A-HJK]"
            + @"|[A-HJ-NP-Z0-9]{4}[挂学警港澳])(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Plates();

    [GeneratedRegex(Door, RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Doors();
}
