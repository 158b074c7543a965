namespace Youju.Checking.Relations.Search;

/// <summary>How a figure may follow from others: the closed list of formulas.</summary>
internal enum RelationType
{
    /// <summary>T = Σ parts.</summary>
    Sum,

    /// <summary>T = base ± changes; opening + in − out.</summary>
    Balance,

    /// <summary>T = a − b.</summary>
    Rest,

    /// <summary>T = whole − Σ parts.</summary>
    RestOfParts,

    /// <summary>T = ±(now − before), the sign told by a word.</summary>
    Change,

    /// <summary>T = Σ of changes with their signs.</summary>
    ChangeSum,

    /// <summary>T % = a ÷ b.</summary>
    Ratio,

    /// <summary>T % = Σ parts ÷ b.</summary>
    RatioOfSum,

    /// <summary>T % = a ÷ Σ of it and its neighbours, where nobody prints their total.</summary>
    RatioToSum,

    /// <summary>T % = ±(now − before) ÷ before.</summary>
    Growth,

    /// <summary>T % = change ÷ (now ∓ change).</summary>
    GrowthByChange,

    /// <summary>T = percentage × whole.</summary>
    Portion,

    /// <summary>T = price × count (× count).</summary>
    Product,

    /// <summary>T = Σ price × count.</summary>
    ProductSum,

    /// <summary>T = total ÷ count.</summary>
    Average,

    /// <summary>T = mean of a list.</summary>
    Mean,

    /// <summary>T 倍 = a ÷ b.</summary>
    Multiple,

    /// <summary>T = a, told twice.</summary>
    Equality,

    /// <summary>T ≤ a.</summary>
    AtMost,

    /// <summary>T ≥ a.</summary>
    AtLeast,
}
