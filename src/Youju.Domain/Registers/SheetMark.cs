namespace Youju.Domain.Registers;

/// <summary>What shows that a sheet holds a register, where nobody says so.</summary>
public enum SheetMark
{
    /// <summary>Its columns.</summary>
    Columns,

    /// <summary>Its columns, and its name in that of the sheet or in the title above them.</summary>
    Name,

    /// <summary>Its own form only: other papers have the same columns and another home.</summary>
    Form,

    /// <summary>Its columns and its name, in a paper whose amounts go into the ledger as well.</summary>
    Paper,
}
