using Youju.Domain.Budget;
using Youju.Domain.Documents;
using Youju.Domain.Facts;
using Youju.Domain.Registers;
using Youju.Packs.Definitions;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Packs.Library;

/// <summary>What must hold between the parts of a pack, once every part is well formed.</summary>
internal static class PackCheck
{
    /// <exception cref="PackException">Something does not hold; the message shows where it is written.</exception>
    public static void ThrowOnProblems(Pack pack, SourceNode source)
    {
        var errors = FindProblems(pack)
            .Select(found => LocateProblem(source, found.Path, found.Problem))
            .ToList();
        if (errors.Count > 0)
            throw new PackException(errors);
    }

    private static IEnumerable<(string[] Path, string Problem)> FindProblems(Pack pack) =>
        [
            .. pack.Registers.SelectMany(register => FindRegisterProblems(register.Key, register.Value)),
            .. FindLostReferences(pack),
            .. FindLackingWords(pack),
            .. FindLostAgreements(pack),
            .. DutyCheck.FindProblems(pack),
            .. LedgerCheck.FindProblems(pack),
            .. CalendarCheck.FindProblems(pack),
            .. WrittenCheckProblems.FindProblems(pack),
            .. FindMissingChapters(pack),
            .. FindOutlineProblems(pack),
            .. pack.Report.Telling.Most < 1
                ? [(["report"], "telling 的 most 应不少于 1")]
                : Array.Empty<(string[], string)>(),
            .. pack
                .Themes.Where(theme => theme.Most < 1)
                .Select(theme => (new[] { "themes" }, $"“{theme.Name}”的 most 应不少于 1")),
            .. (pack.Scoring?.FindProblems() ?? []).Select(problem => (new[] { "scoring" }, problem)),
            .. pack
                .Indicators.Common.Where(common =>
                    common.Scoring is { } name && pack.Scoring?.Methods.ContainsKey(name) != true
                )
                .Select(common =>
                    (new[] { "indicators" }, $"共性指标“{common.Name}”用了没有的计分方法“{common.Scoring}”")
                ),
        ];

    private static IEnumerable<(string[], string)> FindRegisterProblems(
        string name,
        RegisterDefinition register
    )
    {
        if (register.Key != name)
            yield return (["registers", name], $"台账的编号（key）“{register.Key}”应与文件名“{name}”相同");
        if (FileName.DescribeProblem(name) is { } unfit)
            yield return (["registers", name], $"台账的文件名“{name}”{unfit}，请换一个");
        foreach (var problem in register.FindProblems())
            yield return (["registers", name], problem);
    }

    private static IEnumerable<(string[], string)> FindMissingChapters(Pack pack) =>
        from chapter in pack.Report.Chapters
        where !pack.Chapters.ContainsKey(chapter.Key)
        select (
            new[] { "report" },
            $"章节“{chapter.Key}”没有文字模板 chapters/{chapter.Key}{PackFolder.TextEnd}"
        );

    private static IEnumerable<(string[], string)> FindOutlineProblems(Pack pack) =>
        from outline in pack.Outline.Outlines
        from problem in outline
            .ListNotices()
            .Where(key => !pack.Outline.Notices.ContainsKey(key))
            .Select(key => $"提纲“{outline.Name}”的依据用了 notices 里没有的“{key}”")
            .Concat(
                outline
                    .Places.Where(place => pack.Places.Provinces.All(province => province.Name != place))
                    .Select(place => $"提纲“{outline.Name}”用了 places.yaml 里没有的省份“{place}”")
            )
        select (new[] { "outline" }, problem);

    private static IEnumerable<(string[], string)> FindLostReferences(Pack pack) =>
        from register in pack.Registers.Values
        from field in register.Fields
        where field.Register is not null && !pack.Registers.ContainsKey(field.Register)
        select (
            new[] { "registers", register.Key },
            $"字段“{field.Key}”引用了不存在的台账“{field.Register}”"
        );

    private static IEnumerable<(string[], string)> FindLackingWords(Pack pack) =>
        from register in pack.Registers.Values
        from problem in pack.Records.FindLacking(register)
        select (new[] { "registers", register.Key }, problem);

    private static IEnumerable<(string[], string)> FindLostAgreements(Pack pack)
    {
        var agreements = (
            from register in pack.Registers.Values
            from measure in register.Measures
            where measure.AgreesWith is not null
            select (Register: register.Key, Measure: measure.Key, With: measure.AgreesWith!)
        ).ToList();
        if (agreements.Count == 0)
            return [];
        var known = FactPlan
            .CreateFormulas(new Ledger(0) { KnownItems = pack.Ledger })
            .Select(formula => formula.Key)
            .ToHashSet(StringComparer.Ordinal);
        return from agreement in agreements
            where !known.Contains(agreement.With)
            select (
                new[] { "registers", agreement.Register },
                $"统计“{agreement.Measure}”的 agrees-with“{agreement.With}”不是收支账或单位档案的数据项"
            );
    }

    // The words a sentence quotes lead to its place: first what is concerned, then what is wrong inside it.
    private static FileError LocateProblem(SourceNode root, string[] path, string problem)
    {
        var file = path.Aggregate(root, (node, key) =>
            ((MapNode)node).Entries.First(entry => entry.Key.Value == key).Value
        );
        var (scope, place) = (file, file);
        foreach (var word in FindQuotedWords(problem))
        {
            if (LocateWord(scope, word) is not { } found)
                continue;
            // A key with one word for its value holds nothing to look in: 条件用了“kind”没有的选项“race”.
            (scope, place) = (found.Scope is ScalarNode ? scope : found.Scope, found.Place);
        }

        return place.Mark.CreateError(place.Length, problem);
    }

    private static IEnumerable<string> FindQuotedWords(string problem) =>
        problem.Split('“').Skip(1).Select(part => part.Split('”')[0]);

    /// <summary>The first place of a word, with the record it stands in.</summary>
    private static (SourceNode Scope, SourceNode Place)? LocateWord(SourceNode node, string word) =>
        node switch
        {
            ListNode list => ChooseFirstFound(
                list.Items.Select(item =>
                    item is ScalarNode scalar && scalar.Value == word
                        ? (list, scalar)
                        : LocateWord(item, word)
                )
            ),
            MapNode map => ChooseFirstFound(map.Entries.Select(entry => LocateWord(map, entry, word))),
            _ => null,
        };

    private static (SourceNode Scope, SourceNode Place)? LocateWord(MapNode map, MapEntry entry, string word)
    {
        if (entry.Key.Value == word)
            return (entry.Value, entry.Key);
        return entry.Value is ScalarNode scalar && scalar.Value == word
            ? (map, scalar)
            : LocateWord(entry.Value, word);
    }

    private static (SourceNode Scope, SourceNode Place)? ChooseFirstFound(
        IEnumerable<(SourceNode Scope, SourceNode Place)?> found
    ) => found.FirstOrDefault(place => place is not null);
}
