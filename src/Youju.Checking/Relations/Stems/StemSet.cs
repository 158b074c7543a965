using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Stems;

/// <summary>Classes of stems that stand in one stretch of words.</summary>
internal readonly record struct StemSet(ulong Bits)
{
    public static readonly int ClassCount = Enum.GetValues<StemClass>().Length;

    /// <summary>What opens a list: 包括, 其中.</summary>
    public static readonly StemSet Openers = FromClass(StemClass.Opener) | FromClass(StemClass.OfWhich);

    /// <summary>What calls a figure a budget, as it was first or as it was adjusted.</summary>
    public static readonly StemSet Budgets = FromClass(StemClass.Plan) | FromClass(StemClass.Adjusted);

    /// <summary>What says that a figure is wanted: 目标, 计划.</summary>
    public static readonly StemSet Aims = FromClass(StemClass.Target) | FromClass(StemClass.Plan);

    /// <summary>What says that a figure came about: 完成, 到位.</summary>
    public static readonly StemSet Doings = FromClass(StemClass.Done) | FromClass(StemClass.Arrived);

    /// <summary>What says that something did not come about: 未, 尚缺.</summary>
    public static readonly StemSet Misses = FromClass(StemClass.Denial) | FromClass(StemClass.Unmet);

    /// <summary>What says that a figure was left or did not come about: 结余, 未完成.</summary>
    public static readonly StemSet Leftovers = FromClass(StemClass.Rest) | Misses;

    /// <summary>What a rate is told with: 完成率, 合格率.</summary>
    public static readonly StemSet Rates = FromClass(StemClass.Rate) | FromClass(StemClass.Quality);

    /// <summary>What calls a figure the one that another is compared with: 上年, 比, 由.</summary>
    public static readonly StemSet Bases =
        FromClass(StemClass.Base) | FromClass(StemClass.Compared) | FromClass(StemClass.From);

    /// <summary>What tells by how much two figures differ: 增加, 减少.</summary>
    public static readonly StemSet Margins = FromClass(StemClass.Up) | FromClass(StemClass.Down);

    public static StemSet FromClass(StemClass stem) => new(1UL << (int)stem);

    public bool Has(StemClass stem) => (Bits & (1UL << (int)stem)) != 0;

    public bool HasAny(StemSet other) => (Bits & other.Bits) != 0;

    public string Describe()
    {
        var bits = this;
        return string.Join(' ', Enum.GetValues<StemClass>().Where(stem => bits.Has(stem)));
    }

    public static StemSet operator &(StemSet one, StemSet other) => new(one.Bits & other.Bits);

    public static StemSet operator |(StemSet one, StemSet other) => new(one.Bits | other.Bits);
}
