namespace Youju.Domain.Registers;

/// <summary>Two records of one register, in whatever order they are named.</summary>
public sealed record RecordPair
{
    public RecordPair(string register, string firstId, string secondId)
    {
        Register = register;
        (FirstId, SecondId) =
            string.CompareOrdinal(firstId, secondId) <= 0 ? (firstId, secondId) : (secondId, firstId);
    }

    public string Register { get; }

    public string FirstId { get; }

    public string SecondId { get; }

    /// <summary>The same for both orders: <c>events/e1 events/e2</c>.</summary>
    public string Key => $"{Register}/{FirstId} {Register}/{SecondId}";
}
