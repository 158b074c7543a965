namespace Youju.Domain.Registers;

/// <summary>What a field of a register holds.</summary>
public enum FieldType
{
    Text,

    /// <summary>A number with a unit, possibly soft: 10万余人次.</summary>
    Number,

    Money,

    Date,

    DateRange,

    /// <summary>One of the values the definition lists.</summary>
    Choice,

    Place,

    /// <summary>A person's name or contact: personal data, never published.</summary>
    Person,

    /// <summary>The id of a record of another register.</summary>
    Reference,

    /// <summary>The sha-256 of a file, with an optional page: <c>9f2c…#3</c>.</summary>
    Evidence,
}
