import { agency } from './agency.ts';
import { bankAccount } from './bank-account.ts';
import { brokerLed } from './broker-led.ts';
import { dormitory } from './dormitory.ts';
import { hijackedIdentity } from './hijacked-identity.ts';
import { home } from './home.ts';
import { laptopFarm } from './laptop-farm.ts';
import { mailDrop } from './mail-drop.ts';
import { mixed } from './mixed.ts';
import { multiOccupancy } from './multi-occupancy.ts';
import { phoneChain } from './phone-chain.ts';
import { publicComputer } from './public-computer.ts';
import { reapplicant } from './reapplicant.ts';
import { recycledPhone } from './recycled-phone.ts';
import { renamed } from './renamed.ts';
import { reusedResume } from './reused-resume.ts';
import type { Shape } from './shape.ts';
import { sharedNetwork } from './shared-network.ts';
import { stranger } from './stranger.ts';
import { template } from './template.ts';

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
];

/** What is left when all shapes have had their share. */
export const STRANGER = stranger;
