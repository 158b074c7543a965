using Youju.Domain.Registers;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Cells;

/// <summary>Knows the states of a register by their names, and by what the day is called from which a record is in one.</summary>
/// <remarks>已评审 is the state that begins on the 评审日期. Of several names in a cell a longer one hides those within it, the last of
/// a clause tells, and of the clauses the latest state: 已通过验收并命名 is more than 通过验收.</remarks>
internal sealed class StateNames
{
    private const int Telling = 2;
    private static readonly char[] ClauseEnds = [.. ",，;；。、()（）"];
    private const char Hidden = '\uFFFC';

    private readonly Dictionary<string, string> keys;
    private readonly List<(string Name, string Key)> held;
    private readonly List<(string Name, string Key)> begun;
    private readonly HeadSigns signs;
    private readonly List<string> order;
    private readonly HashSet<string> ended;

    public StateNames(RegisterDefinition register, HeadSigns signs)
    {
        this.signs = signs;
        order = [.. register.States.Select(state => state.Key)];
        ended = [.. register.States.Where(state => !state.IsCarried).Select(state => state.Key)];
        keys = CollectNames(register);
        held = [.. keys.Where(one => one.Key.Length >= Telling).Select(one => (one.Key, one.Value))];
        begun =
        [
            .. from state in register.States
            where state.From is not null
            let day = register.FindField(state.From!)
            where day is not null
            from name in day.Aliases.Prepend(day.Label)
            let core = signs.FindCore(signs.WriteAlike(name), FieldType.Date)
            where core.Length >= Telling
            select (core, state.Key),
        ];
    }

    /// <summary>The keys of the states by all that they are called.</summary>
    public static Dictionary<string, string> CollectNames(RegisterDefinition register) =>
        register
            .States.SelectMany(state =>
                state
                    .Aliases.Prepend(state.Key)
                    .Prepend(state.Label)
                    .Select(name => (Name: RowLabel.NormaliseName(name), state.Key))
            )
            .DistinctBy(one => one.Name)
            .ToDictionary(one => one.Name, one => one.Key, StringComparer.Ordinal);

    /// <summary>Whether the words are the very name of a state.</summary>
    public bool IsName(string words) => keys.ContainsKey(RowLabel.NormaliseName(words));

    /// <summary>The key of the state that the words tell; null where they tell none.</summary>
    public string? FindState(string words)
    {
        var plain = RowLabel.NormaliseName(words);
        if (keys.TryGetValue(plain, out var exact))
            return exact;
        // 验收通过，待命名: what is yet to come has not come, whatever else is said.
        var ahead = held.Where(one => IsDenied(plain, one.Name)).Select(one => one.Key).ToHashSet();
        return FindLatest(held.FindAll(one => !ahead.Contains(one.Key)), plain)
            ?? FindLatest(begun.FindAll(one => !ahead.Contains(one.Key)), signs.WriteAlike(plain));
    }

    private static bool IsDenied(string words, string name) =>
        words.Contains(name, StringComparison.Ordinal) && !HeldName.IsHeld(words, name);

    private string? FindLatest(List<(string Name, string Key)> names, string words) =>
        words
            .Split(ClauseEnds, StringSplitOptions.RemoveEmptyEntries)
            .Select(clause => FindLast(names, clause))
            .OfType<string>()
            .MaxBy(order.IndexOf);

    // 通过省级验收 is no more than 验收, and 已通过验收并命名 no less than 命名.
    private string? FindLast(List<(string Name, string Key)> names, string clause)
    {
        var (left, last, told) = (clause, -1, (string?)null);
        foreach (var (name, key) in names.OrderByDescending(one => one.Name.Length))
        {
            if (!HeldName.IsHeld(left, name))
                continue;
            if (
                left.IndexOf(name, StringComparison.Ordinal) is var at
                && at > last
                && !IsPart(key, left, at + name.Length)
            )
                (last, told) = (at, key);
            left = left.Replace(name, new string(Hidden, name.Length), StringComparison.Ordinal);
        }

        return told;
    }

    // 已完成80% and 已完成1300株 say how much was done, and not that all was.
    private bool IsPart(string key, string clause, int behind) =>
        ended.Contains(key) && behind < clause.Length && char.IsAsciiDigit(clause[behind]);
}
