namespace Charley.Reports;

/// <summary>A country's number for an ambulance.</summary>
/// <param name="Region">Two letters of ISO 3166-1.</param>
/// <param name="Country">As it reads after "in".</param>
/// <param name="Number">One number, or two of which either does.</param>
public sealed record EmergencyNumber(string Region, string Country, string Number);
