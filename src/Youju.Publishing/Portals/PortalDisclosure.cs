namespace Youju.Publishing.Portals;

/// <summary>Where a year was published beside this portal, or why it was not: 公开登记.</summary>
/// <param name="IsOpen">Whether it is public.</param>
/// <param name="Amount">What was published of it, as it is printed; empty where nobody says.</param>
/// <param name="Address">The address of the page; empty where it is not public.</param>
/// <param name="Reason">Why it is not public, or what else is to be said.</param>
public sealed record PortalDisclosure(
    string Unit,
    int Year,
    bool IsOpen,
    DateOnly Date,
    string Amount,
    string Address,
    string Reason
);
