import { agency } from './agency.ts';
import { bankAccount } from './bank-account.ts';
import { behindAgency } from './behind-agency.ts';
import { brokerLed } from './broker-led.ts';
import { burnerPhones } from './burner-phones.ts';
import { colleagues } from './colleagues.ts';
import { collidingDevice } from './colliding-device.ts';
import { couple } from './couple.ts';
import { dormitory } from './dormitory.ts';
import { dropAddress } from './drop-address.ts';
import { fewChannels } from './few-channels.ts';
import { hijackedIdentity } from './hijacked-identity.ts';
import { home } from './home.ts';
import { hostHome } from './host-home.ts';
import { houseShare } from './house-share.ts';
import { laptopFarm } from './laptop-farm.ts';
import { lookAlikes } from './look-alikes.ts';
import { mailDrop } from './mail-drop.ts';
import { mixed } from './mixed.ts';
import { multiOccupancy } from './multi-occupancy.ts';
import { oneLinkEach } from './one-link-each.ts';
import { onlineCoach } from './online-coach.ts';
import { phoneChain } from './phone-chain.ts';
import { publicComputer } from './public-computer.ts';
import { reapplicant } from './reapplicant.ts';
import { recycledPhone } from './recycled-phone.ts';
import { renamed } from './renamed.ts';
import { reusedResume } from './reused-resume.ts';
import type { Shape } from './shape.ts';
import { sharedNetwork } from './shared-network.ts';
import { sharedReferees } from './shared-referees.ts';
import { stranger } from './stranger.ts';
import { template } from './template.ts';
import { vpnExit } from './vpn-exit.ts';

/** Every shape a world may have. A new one is a file beside these and a line here. */
export const SHAPES: readonly Shape[] = [
  laptopFarm,
  bankAccount,
  brokerLed,
  mixed,
  phoneChain,
  hijackedIdentity,
  reusedResume,
  agency,
  home,
  reapplicant,
  renamed,
  dormitory,
  publicComputer,
  sharedNetwork,
  multiOccupancy,
  mailDrop,
  template,
  recycledPhone,
  oneLinkEach,
  fewChannels,
  burnerPhones,
  behindAgency,
  vpnExit,
  dropAddress,
  hostHome,
  sharedReferees,
  lookAlikes,
  couple,
  houseShare,
  collidingDevice,
  colleagues,
  onlineCoach,
];

/** What is left when all shapes have had their share. */
export const STRANGER = stranger;
